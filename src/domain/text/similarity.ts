import { distance } from "fastest-levenshtein";
import { normalizeText } from "./normalizeText";

/** Likeness of two texts from 0 to 1: 1 − Levenshtein/longer length, accents, case, spaces and final punctuation aside. */
export function similarity(a: string, b: string): number {
  return similarityOfNormalized(normalizeText(a), normalizeText(b));
}

/** The same for texts that normalizeText has already passed; for comparing one text with many. */
export function similarityOfNormalized(a: string, b: string): number {
  if (a === b) return 1;
  return 1 - distance(a, b) / Math.max(a.length, b.length);
}
