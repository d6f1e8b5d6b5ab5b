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

/** Asks the readers of words for the very words alone. */
export const exactly = 1;

const negations = /\b(?:no|sin|nunca|ni|casi|poco)\b/;
const opposites = /^(?:in|im|des)(?=\p{L})/u;

/** «Incumplida» is not «Cumplida» with two letters too many, nor is «No siempre» «Siempre». */
function contradicts(word: string, found: string): boolean {
  const opposite = (a: string, b: string) =>
    a.split(" ").some((one) => {
      const rest = one.replace(opposites, "");
      return (
        rest !== one &&
        b.split(" ").some((other) => !opposites.test(other) && similarityOfNormalized(rest, other) >= ALIKE)
      );
    });
  const negation = (text: string) => negations.exec(text)?.[0];
  return negation(word) !== negation(found) || opposite(found, word) || opposite(word, found);
}

/** The value whose word stands in the cell: the same word first, then the nearest one that does not say the contrary. */
export function findWord<T>(aliases: Aliases<T>, cell: Cell, least: number = ALIKE): T | undefined {
  const found = bareWord(cell);
  if (found === "") return undefined;
  const same = aliases.find(([, words]) => words.includes(found));
  if (same !== undefined || least === exactly) return same?.[0];
  const near = aliases.flatMap(([value, words]) =>
    words.map((word) => ({ value, word, likeness: word.length < 5 ? 0 : similarityOfNormalized(word, found) })),
  );
  const alike = near.filter(({ word, likeness }) => likeness >= least && !contradicts(word, found));
  return alike.sort((a, b) => b.likeness - a.likeness)[0]?.value;
}
