import { distance } from "fastest-levenshtein";
import { countLetters, keepsPlaces, letterBoxes, type Places, placeTriples, sharesLetters } from "./editFilters";

/** From here to 1 two texts say the same in other words; below they are different. */
export const DRIFT = 0.85;

/** Edits allowed in growing circles: whoever has a near neighbour is compared with nobody further away. */
const circles = [1, 2, 5];

/** A text of the index by its position; similarity 0–1. */
export interface Alike {
  readonly index: number;
  readonly similarity: number;
}

/** Edits between two texts; a parameter so that they can be counted. */
type Measure = (a: string, b: string) => number;

/** Finds the texts that reach DRIFT without comparing each with each. All texts are normalised. */
interface AlikeIndex {
  /** The most alike; of equals the first. */
  readonly closest: (wanted: string) => Alike | undefined;
  /** All of them, in the order of the texts. */
  readonly all: (wanted: string) => readonly Alike[];
}

/** The texts from the shortest to the longest, and in that order how many of its letters each has in each box. */
interface Ranked {
  readonly byLength: readonly number[];
  readonly lengths: Uint32Array;
  readonly letters: Int32Array;
}

function rankTexts(texts: readonly string[]): Ranked {
  const lengthOf = (index: number): number => texts[index]?.length ?? 0;
  const byLength = [...texts.keys()].sort((a, b) => lengthOf(a) - lengthOf(b) || a - b);
  return {
    byLength,
    lengths: Uint32Array.from(byLength, lengthOf),
    letters: countLetters(byLength.map((index) => texts[index] ?? "")),
  };
}

/** First position of a sorted list that is not below `value`. */
function lowerBound(sorted: Uint32Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is wanted, as the filters need it. */
interface Wanted {
  readonly length: number;
  readonly letters: Int32Array;
  readonly places: Places;
}

function prepare(wanted: string): Wanted {
  return { length: wanted.length, letters: countLetters([wanted]), places: placeTriples(wanted) };
}

/** The texts that may lie within so many edits: by length, then letters, then the places of their triples. */
function listCandidates(wanted: Wanted, edits: number, ranked: Ranked, texts: readonly string[]): readonly number[] {
  const to = lowerBound(ranked.lengths, wanted.length + edits + 1);
  const found: number[] = [];
  for (let rank = lowerBound(ranked.lengths, wanted.length - edits); rank < to; rank += 1) {
    if (!sharesLetters(wanted.letters, ranked.letters, rank * letterBoxes, edits)) continue;
    const index = ranked.byLength[rank] ?? 0;
    if (keepsPlaces(wanted.places, texts[index] ?? "", edits)) found.push(index);
  }
  return found;
}

/** Most edits that two texts may lie apart and still reach DRIFT, one of them of this length. */
function mostEdits(length: number): number {
  const longest = Math.floor(length / DRIFT + 1e-9);
  return Math.floor(longest * (1 - DRIFT) + 1e-9);
}

/** Similarity that a text further away than so many edits cannot exceed: the longer text has a letter more for each. */
function boundBeyond(edits: number, length: number): number {
  return 1 - (edits + 1) / (length + edits + 1);
}

/** Builds the index once for many questions; an empty text is like none. */
export function buildAlikeIndex(texts: readonly string[], measure: Measure = distance): AlikeIndex {
  const ranked = rankTexts(texts);
  const firsts = new Map<string, number>();
  for (const [index, text] of texts.entries()) if (!firsts.has(text)) firsts.set(text, index);

  const compareAll = (wanted: string, candidates: readonly number[]): readonly Alike[] =>
    candidates
      .map((index) => {
        const text = texts[index] ?? "";
        const edits = text === wanted ? 0 : measure(wanted, text);
        return { index, similarity: 1 - edits / Math.max(wanted.length, text.length) };
      })
      .filter(({ similarity }) => similarity >= DRIFT);

  const all = (wanted: string): readonly Alike[] => {
    if (wanted === "") return [];
    const candidates = listCandidates(prepare(wanted), mostEdits(wanted.length), ranked, texts);
    return [...compareAll(wanted, candidates)].sort((a, b) => a.index - b.index);
  };

  const searchClosest = (wanted: string): Alike | undefined => {
    const own = prepare(wanted);
    const most = mostEdits(wanted.length);
    const compared = new Set<number>();
    let best: Alike | undefined;
    for (const edits of [...circles.filter((circle) => circle < most), most]) {
      const fresh = listCandidates(own, edits, ranked, texts).filter((index) => !compared.has(index));
      for (const index of fresh) compared.add(index);
      best = compareAll(wanted, fresh).reduce(better, best);
      if ((best?.similarity ?? 0) > boundBeyond(edits, wanted.length)) break;
    }
    return best;
  };

  const closest = (wanted: string): Alike | undefined => {
    if (wanted === "") return undefined;
    const equal = firsts.get(wanted);
    return equal === undefined ? searchClosest(wanted) : { index: equal, similarity: 1 };
  };

  return { closest, all };
}

function better(best: Alike | undefined, one: Alike): Alike {
  if (best === undefined || one.similarity > best.similarity) return one;
  return one.similarity === best.similarity && one.index < best.index ? one : best;
}
