import type { Cell } from "../../workbook/Cell";
import { type CriterionKey, criteria } from "../Control";
import { riskMethods } from "../methods";
import type { MapField } from "./MapField";
import { readCriterion } from "./readCriterion";

const explained = /\(\s?(\d{1,3})\s?%?\s?\)/g;
/** Words before the parenthesis that may name an option, and the letters in which they stand. */
const mostWords = 3;
const mostLetters = 60;

/** The option that the last words of a phrase name: «o Sin Documentar» is «sin documentar». */
function optionOf(key: CriterionKey, phrase: string): string | undefined {
  const words = phrase.match(/\p{L}+/gu)?.slice(-mostWords) ?? [];
  for (let from = 0; from < words.length; from += 1) {
    const word = readCriterion(riskMethods.v7, key, words.slice(from).join(" "));
    if (word !== undefined) return word;
  }
  return undefined;
}

/** «¿Es preventivo (25), detectivo (15) o correctivo (10)?»: the words that the heading gives to the numbers of its column. */
export function headingPoints(field: MapField, heading: string): ReadonlyMap<number, string> {
  const criterion = criteria.find(({ key }) => key === field)?.key;
  if (criterion === undefined || !heading.includes("(")) return new Map();
  let last = 0;
  return new Map(
    [...heading.matchAll(explained)].flatMap(({ 0: mark, 1: points, index }) => {
      const word = optionOf(criterion, heading.slice(Math.max(last, index - mostLetters), index));
      last = index + mark.length;
      return word === undefined ? [] : [[Number(points), word] as const];
    }),
  );
}

/** The number of a cell as a heading writes points: 25, «25 %», 0,25 of a percentage. */
export function pointOf(cell: Cell): number | undefined {
  const text = String(cell).trim().replace(",", ".");
  const number = /^\d{1,3}(?:\.\d{1,4})?\s?%?$/.test(text) ? Number.parseFloat(text) : undefined;
  return number !== undefined && number > 0 && number < 1 ? Math.round(number * 100) : number;
}
