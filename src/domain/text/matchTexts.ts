import { normalizeText } from "./normalizeText";
import { similarityOfNormalized } from "./similarity";

/** rules.md «Text comparison»: from here to 1 two texts say the same in other words; below they are different. */
export const DRIFT = 0.85;

/** Above this many comparisons only equal texts are matched: thousands of unlike rows are no drift. */
const MOST_COMPARISONS = 250_000;

/** Two texts by their index in each list; similarity 0–1. */
export interface TextPair {
  readonly left: number;
  readonly right: number;
  readonly similarity: number;
}

export interface TextMatch {
  readonly pairs: readonly TextPair[];
  readonly leftOver: readonly number[];
  readonly rightOver: readonly number[];
}

/** Matches two lists of texts one to one: equal texts first, in order, then the most alike from DRIFT on. */
export function matchTexts(left: readonly string[], right: readonly string[]): TextMatch {
  const lefts = left.map(normalizeText);
  const rights = right.map(normalizeText);
  const equal = matchEqual(lefts, rights);
  const open = openSides(lefts, rights, equal);
  const pairs = [...equal, ...matchAlike(lefts, rights, open)];
  return { pairs, ...openSides(lefts, rights, pairs) };
}

function openSides(lefts: readonly string[], rights: readonly string[], pairs: readonly TextPair[]) {
  const usedLeft = new Set(pairs.map((pair) => pair.left));
  const usedRight = new Set(pairs.map((pair) => pair.right));
  return {
    leftOver: [...lefts.keys()].filter((index) => !usedLeft.has(index)),
    rightOver: [...rights.keys()].filter((index) => !usedRight.has(index)),
  };
}

function matchEqual(lefts: readonly string[], rights: readonly string[]): readonly TextPair[] {
  const waiting = new Map<string, number[]>();
  for (const [index, text] of rights.entries()) waiting.set(text, [...(waiting.get(text) ?? []), index]);
  return lefts.flatMap((text, index) => {
    const right = text === "" ? undefined : waiting.get(text)?.shift();
    return right === undefined ? [] : [{ left: index, right, similarity: 1 }];
  });
}

function matchAlike(
  lefts: readonly string[],
  rights: readonly string[],
  open: { readonly leftOver: readonly number[]; readonly rightOver: readonly number[] },
): readonly TextPair[] {
  if (open.leftOver.length * open.rightOver.length > MOST_COMPARISONS) return [];
  const candidates = open.leftOver.flatMap((left) =>
    open.rightOver.flatMap((right) => {
      const similarity = similarityAbove(lefts[left] ?? "", rights[right] ?? "");
      return similarity === undefined ? [] : [{ left, right, similarity }];
    }),
  );
  return takeBest(candidates);
}

/** Lengths that differ by more than the drift allows need no comparison. */
function similarityAbove(a: string, b: string): number | undefined {
  const longer = Math.max(a.length, b.length);
  if (longer === 0 || Math.min(a.length, b.length) < longer * DRIFT) return undefined;
  const similarity = similarityOfNormalized(a, b);
  return similarity >= DRIFT ? similarity : undefined;
}

function takeBest(candidates: readonly TextPair[]): readonly TextPair[] {
  const usedLeft = new Set<number>();
  const usedRight = new Set<number>();
  return [...candidates]
    .sort((a, b) => b.similarity - a.similarity || a.left - b.left || a.right - b.right)
    .filter((pair) => {
      if (usedLeft.has(pair.left) || usedRight.has(pair.right)) return false;
      usedLeft.add(pair.left);
      usedRight.add(pair.right);
      return true;
    });
}
