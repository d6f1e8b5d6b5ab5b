import { distance } from "fastest-levenshtein";
import { buildAlikeIndex } from "./alikeTexts";
import { normalizeText } from "./normalizeText";

/** Above this many comparisons of texts that share most of their letters only equal ones are matched: rows by template are no drift. */
export const MOST_COMPARISONS = 250_000;

/** Two texts by their index in each list; similarity 0–1. */
interface TextPair {
  readonly left: number;
  readonly right: number;
  readonly similarity: number;
}

interface TextMatch {
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
  for (const [index, text] of [...rights.entries()].reverse()) {
    const others = waiting.get(text);
    if (others === undefined) waiting.set(text, [index]);
    else others.push(index);
  }
  return lefts.flatMap((text, index) => {
    const right = text === "" ? undefined : waiting.get(text)?.pop();
    return right === undefined ? [] : [{ left: index, right, similarity: 1 }];
  });
}

function matchAlike(
  lefts: readonly string[],
  rights: readonly string[],
  open: { readonly leftOver: readonly number[]; readonly rightOver: readonly number[] },
): readonly TextPair[] {
  let comparisons = 0;
  const index = buildAlikeIndex(
    open.rightOver.map((right) => rights[right] ?? ""),
    (a, b) => {
      comparisons += 1;
      return distance(a, b);
    },
  );
  const candidates: TextPair[] = [];
  for (const left of open.leftOver) {
    for (const alike of index.all(lefts[left] ?? ""))
      candidates.push({ left, right: open.rightOver[alike.index] ?? 0, similarity: alike.similarity });
    if (comparisons > MOST_COMPARISONS) return [];
  }
  return takeBest(candidates);
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
