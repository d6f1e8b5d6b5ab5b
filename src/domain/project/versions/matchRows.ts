import { matchTexts } from "../../text/matchTexts";
import { normalizeText } from "../../text/normalizeText";
import { similarityOfNormalized } from "../../text/similarity";
import { groupBy } from "../byKey";
import type { Facts } from "./FormFacts";
import { plainWords } from "./sameFact";

/** One way to recognise a row again: by an equal key, or by the most alike text of a group. "" is no key and no text. */
export type Pass = (
  | { readonly key: (row: Facts) => string }
  | { readonly text: (row: Facts) => string; readonly group: (row: Facts) => string; readonly least: number }
) & {
  /** Not of two rows that are both new. */
  readonly onlyKnown?: true;
};

/** Index on the right by index on the left; each row once. */
type RowPairs = ReadonlyMap<number, number>;

/** With more comparisons in a group only texts that say the same in other words are looked for, which goes by an index. */
const mostComparisons = 40_000;

interface Open {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

interface Candidate {
  readonly left: number;
  readonly right: number;
  readonly similarity: number;
}

function takeBest(candidates: readonly Candidate[], pairs: Map<number, number>): void {
  const taken = new Set(pairs.values());
  const far = ({ left, right }: Candidate) => Math.abs(left - right);
  for (const one of candidates.toSorted((a, b) => b.similarity - a.similarity || far(a) - far(b))) {
    if (pairs.has(one.left) || taken.has(one.right)) continue;
    pairs.set(one.left, one.right);
    taken.add(one.right);
  }
}

function matchMany(lefts: readonly RowText[], rights: readonly RowText[]): readonly Candidate[] {
  const { pairs } = matchTexts(
    lefts.map(({ text }) => text),
    rights.map(({ text }) => text),
  );
  return pairs.map(({ left, right, similarity }) => ({
    left: lefts[left]?.index ?? 0,
    right: rights[right]?.index ?? 0,
    similarity,
  }));
}

/** The candidates of one group whose texts are alike enough. */
function compareGroup(lefts: readonly RowText[], rights: readonly RowText[], least: number): readonly Candidate[] {
  if (lefts.length * rights.length > mostComparisons) return matchMany(lefts, rights);
  return lefts.flatMap((left) =>
    rights.flatMap((right) => {
      // The longer text has at least so many letters that the other lacks.
      const [short, long] = [left.text.length, right.text.length].toSorted((a, b) => a - b);
      if ((short ?? 0) < least * (long ?? 0)) return [];
      const similarity = similarityOfNormalized(left.text, right.text);
      return similarity < least ? [] : [{ left: left.index, right: right.index, similarity }];
    }),
  );
}

interface RowText {
  readonly index: number;
  readonly text: string;
}

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

interface Sides {
  readonly left: readonly Facts[];
  readonly right: readonly Facts[];
}

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
