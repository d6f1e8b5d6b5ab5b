import { normalizeText } from "../../text/normalizeText";
import { similarityOfNormalized } from "../../text/similarity";
import type { Cell } from "../../workbook/Cell";

/** From here on a word is the other one with a typing error: one letter in «Confiable», none in «Sí». */
const ALIKE = 0.8;

/** Words of maps by what they mean, normalised. */
export type Aliases<T> = readonly (readonly [value: T, words: readonly string[]])[];

/** A word of a cell as the aliases are written. */
export const bareWord = (cell: Cell) =>
  normalizeText(String(cell))
    .replace(/[()[\].:–-]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** The value whose word stands in the cell: the same word first, then the nearest one. */
export function findWord<T>(aliases: Aliases<T>, cell: Cell): T | undefined {
  const found = bareWord(cell);
  if (found === "") return undefined;
  const same = aliases.find(([, words]) => words.includes(found));
  if (same !== undefined) return same[0];
  const near = aliases.flatMap(([value, words]) =>
    words.map((word) => ({ value, likeness: word.length < 5 ? 0 : similarityOfNormalized(word, found) })),
  );
  const best = near.sort((a, b) => b.likeness - a.likeness)[0];
  return best !== undefined && best.likeness >= ALIKE ? best.value : undefined;
}
