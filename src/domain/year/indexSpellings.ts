import { distance } from "fastest-levenshtein";
import { groupBy } from "../project/byKey";
import { dropUnseen, plainDashes } from "../text/dropUnseen";
import { normalizeText } from "../text/normalizeText";
import { indexNames } from "./words";

/** Above this many names only equal keys are compared: nobody writes so many indices by hand. */
const most = 200;

/** Shorter words that differ in a letter are other words: «I» and «V», «A» and «B». */
const longWord = 6;

/** The name but for capitals, spaces, hyphens and stops. */
function tightKey(name: string): string {
  return plainDashes(dropUnseen(name))
    .toLowerCase()
    .replace(/[\s.\-_]/g, "");
}

/** The same without accents, and without zeros before a number: «POL9» is «POL09». */
export function indexKey(name: string): string {
  return tightKey(normalizeText(dropUnseen(name))).replace(/(?<!\d)0+(?=\d)/g, "");
}

/** Whether two names differ in one letter of one long word. */
function isTypo(a: string, b: string): boolean {
  const [left, right] = [a, b].map((name) => normalizeText(name).split(" "));
  if (left === undefined || right === undefined || left.length !== right.length) return false;
  const odd = left.flatMap((word, at) => (word === right[at] ? [] : [[word, right[at] ?? ""] as const]));
  const [pair] = odd;
  if (odd.length !== 1 || pair === undefined) return false;
  const isWord = pair.every((word) => word.length >= longWord && !/\d/.test(word));
  return isWord && distance(...pair) === 1;
}

interface Spelling {
  readonly name: string;
  readonly rows: number;
}

/** How the same index should be written. */
interface Expected {
  readonly name: string;
  /** Only capitals, spaces and hyphens differ. */
  readonly sure: boolean;
}

/** The shipped name of an index, or else the spelling that most rows have, the first of equals; undefined where it has only one. */
function expectedOf(own: Spelling, alike: readonly Spelling[]): Expected | undefined {
  const shipped = indexNames.find((name) => indexKey(name) === indexKey(own.name));
  const best = alike.reduce((most, one) => (one.rows > most.rows ? one : most), alike[0] ?? own);
  const name = shipped ?? best.name;
  return name === own.name ? undefined : { name, sure: tightKey(name) === tightKey(own.name) };
}

/** The names of indices that are written in another way elsewhere, each with how it should be written. */
export function findSpellings(names: readonly string[]): ReadonlyMap<string, Expected> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const spellings = [...counts].map(([name, rows]): Spelling => ({ name, rows }));
  const byKey = groupBy(spellings, ({ name }) => indexKey(name));
  return new Map(
    spellings.flatMap((own) => {
      const same = byKey.get(indexKey(own.name)) ?? [];
      const isAlike = (one: Spelling) => same.includes(one) || isTypo(one.name, own.name);
      const expected = expectedOf(own, spellings.length > most ? same : spellings.filter(isAlike));
      return expected === undefined ? [] : [[own.name, expected] as const];
    }),
  );
}
