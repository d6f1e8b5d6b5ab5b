import type { Finding } from "../../domain/findings/Finding";
import { wordsOf } from "../FindingWords";
import { findingWords } from "./findings";

/** The sentence of a finding and how to correct it. */
export function findingText(finding: Finding): { readonly message: string; readonly how: string } {
  const { message, how } = wordsOf(finding, findingWords);
  return { message: message(finding.params), how };
}
