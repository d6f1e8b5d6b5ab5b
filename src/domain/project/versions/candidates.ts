import { matchTexts } from "../../text/matchTexts";
import { similarityOfNormalized } from "../../text/similarity";
import type { Facts } from "./FormFacts";
import { isNoFact, sameFact } from "./sameFact";

/** With more comparisons in a group only texts that say the same in other words are looked for, which goes by an index. */
const mostComparisons = 40_000;

export interface Sides {
  readonly left: readonly Facts[];
  readonly right: readonly Facts[];
}

/** Rows that nobody has matched yet, by their index. */
export interface Open {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

interface Candidate {
  readonly left: number;
  readonly right: number;
  readonly similarity: number;
}

export interface RowText {
  readonly index: number;
  readonly text: string;
}

/** The most alike first; each row once. */
export function takeBest(candidates: readonly Candidate[], pairs: Map<number, number>): void {
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
export function compareGroup(
  lefts: readonly RowText[],
  rights: readonly RowText[],
  least: number,
): readonly Candidate[] {
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

/** How many facts a row has left of those of another; 0 where it says something else, or nothing. */
function countLeft(part: Facts, whole: Facts, fields: readonly string[]): number {
  const told = fields.filter((field) => !isNoFact(part[field]));
  return told.every((field) => sameFact(part[field] ?? "", whole[field] ?? "")) ? told.length : 0;
}

/** The pairs of which one row is what is left of the other. */
export function compareLeft(rows: Sides, rest: Open, fields: readonly string[]): readonly Candidate[] {
  // With so many rows the ones that are left over are asked as gone and new.
  if (rest.left.length * rest.right.length > mostComparisons) return [];
  return rest.left.flatMap((left) =>
    rest.right.flatMap((right) => {
      const [one, other] = [rows.left[left] ?? {}, rows.right[right] ?? {}];
      const similarity = Math.max(countLeft(one, other, fields), countLeft(other, one, fields));
      return similarity === 0 ? [] : [{ left, right, similarity }];
    }),
  );
}
