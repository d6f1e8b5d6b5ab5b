import type { Finding } from "../../domain/findings/Finding";
import type { FindingWords } from "../FindingWords";
import { findingWords } from "./findings";

/** The sentence of a finding and how to correct it. */
export function findingText(finding: Finding): { readonly message: string; readonly how: string } {
  // The compiler cannot follow that words and params belong to the same code.
  const words = findingWords[finding.code] as unknown as FindingWords<Finding["params"]>;
  return { message: words.message(finding.params), how: words.how };
}
