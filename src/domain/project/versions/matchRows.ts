import { normalizeText } from "../../text/normalizeText";
import { groupBy } from "../byKey";
import { compareGroup, compareLeft, type Open, type RowText, type Sides, takeBest } from "./candidates";
import type { Facts } from "./FormFacts";
import { plainWords } from "./sameFact";

/**
 * One way to recognise a row again: by an equal key, by the most alike text of a group ("" is no key and no text), or by
 * what is left of it once most was emptied: all that one row says of some fields, the other says too.
 */
export type Pass = (
  | { readonly key: (row: Facts) => string }
  | { readonly text: (row: Facts) => string; readonly group: (row: Facts) => string; readonly least: number }
  | { readonly left: readonly string[] }
) & {
  /** Not of two rows that are both new. */
  readonly onlyKnown?: true;
};

/** Index on the right by index on the left; each row once. */
type RowPairs = ReadonlyMap<number, number>;

function wholeKey(row: Facts): string {
  let key = "";
  for (const field of Object.keys(row).sort()) {
    const said = plainWords(String(row[field]));
    // Plain words hold no line break.
    if (said !== "") key += `${field}\n${said}\n`;
  }
  return key === "" ? "\n" : key;
}

/** Rows do not change, and each is matched with those of two other versions. */
const keys = new WeakMap<Facts, string>();

/** Rows that say the same in everything are the same row. */
const whole: Pass = {
  key: (row) => {
    const key = keys.get(row) ?? wholeKey(row);
    keys.set(row, key);
    return key;
  },
};

function openRows({ left, right }: Sides, pairs: ReadonlyMap<number, number>): Open {
  const taken = new Set(pairs.values());
  return {
    left: [...left.keys()].filter((index) => !pairs.has(index)),
    right: [...right.keys()].filter((index) => !taken.has(index)),
  };
}

/** Rows of equal key, in their order. */
function pairEqual(lefts: readonly number[], rights: readonly number[], pairs: Map<number, number>): void {
  for (const [place, index] of lefts.slice(0, rights.length).entries()) pairs.set(index, rights[place] ?? 0);
}

function say(rows: readonly Facts[], indexes: readonly number[], textOf: (row: Facts) => string): readonly RowText[] {
  const said = indexes.map((index) => ({ index, text: normalizeText(textOf(rows[index] ?? {})) }));
  return said.filter(({ text }) => text !== "");
}

function runPass(pass: Pass, { left, right }: Sides, rest: Open, pairs: Map<number, number>): void {
  if ("left" in pass) {
    takeBest(compareLeft({ left, right }, rest, pass.left), pairs);
    return;
  }
  const keyOf = "key" in pass ? pass.key : pass.group;
  const groups = groupBy(rest.right, (index) => keyOf(right[index] ?? {}));
  for (const [key, lefts] of groupBy(rest.left, (index) => keyOf(left[index] ?? {}))) {
    const rights = groups.get(key) ?? [];
    if (!("key" in pass))
      takeBest(compareGroup(say(left, lefts, pass.text), say(right, rights, pass.text), pass.least), pairs);
    else if (key !== "") pairEqual(lefts, rights, pairs);
  }
}

function isSame(one: Facts, other: Facts): boolean {
  const fields = Object.keys(one);
  return fields.length === Object.keys(other).length && fields.every((field) => one[field] === other[field]);
}

/** Rows that are the same, fact by fact, from the beginning and from the end: most of a table that came back. */
function pairEnds({ left, right }: Sides, pairs: Map<number, number>): void {
  const pair = (l: number, r: number): boolean => {
    const [one, other] = [left[l], right[r]];
    if (one === undefined || other === undefined || pairs.has(l) || !isSame(one, other)) return false;
    pairs.set(l, r);
    return true;
  };
  let [from, back] = [0, 1];
  while (pair(from, from)) from += 1;
  const least = Math.min(left.length, right.length) - from;
  while (back <= least && pair(left.length - back, right.length - back)) back += 1;
}

/** Matches two lists of rows one to one; what one pass has matched, the next leaves alone. */
export function matchRows(left: readonly Facts[], right: readonly Facts[], passes: readonly Pass[]): RowPairs {
  const pairs = new Map<number, number>();
  pairEnds({ left, right }, pairs);
  for (const pass of [whole, ...passes]) {
    const rest = openRows({ left, right }, pairs);
    if (rest.left.length === 0 || rest.right.length === 0) break;
    runPass(pass, { left, right }, rest, pairs);
  }
  return pairs;
}
