import type { Finding } from "../../domain/findings/Finding";
import { wordsOf } from "../wordOf";
import { findingWords } from "./findings";

/** The sentence of a finding and how to correct it. */
export function findingText(finding: Finding): { readonly message: string; readonly how: string } {
  const words = wordsOf(finding, findingWords);
  return { message: words.message(finding.params), how: words.how };
}
