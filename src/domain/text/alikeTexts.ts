import { distance } from "fastest-levenshtein";

/** rules.md «Text comparison»: from here to 1 two texts say the same in other words; below they are different. */
export const DRIFT = 0.85;

/** Letters of a gram: an edit spoils at most so many grams of a text (Ukkonen 1992), so this filter loses nothing. */
const gram = 3;

/** Grams counted beyond those that k edits could spoil: with more of them fewer texts are compared in vain. */
const spare = 8;

/** A text of the index by its position; similarity 0–1. */
export interface Alike {
  readonly index: number;
  readonly similarity: number;
}

/** Edits between two texts; a parameter so that they can be counted. */
export type Measure = (a: string, b: string) => number;

/** Finds the texts that reach DRIFT without comparing each with each. All texts are normalised. */
export interface AlikeIndex {
  /** The most alike; of equals the first. */
  readonly closest: (wanted: string) => Alike | undefined;
  /** All of them, in the order of the texts. */
  readonly all: (wanted: string) => readonly Alike[];
}

type Postings = ReadonlyMap<string, readonly number[]>;

/** Grams of a text; a repeated one is another gram each time, so that sets count as bags. */
function listGrams(text: string): readonly string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: Math.max(0, text.length - gram + 1) }, (_, at) => {
    const piece = text.slice(at, at + gram);
    const times = seen.get(piece) ?? 0;
    seen.set(piece, times + 1);
    return times === 0 ? piece : `${piece}${times}`;
  });
}

/** For each gram the texts that hold it. */
function buildPostings(texts: readonly string[]): Postings {
  const postings = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    for (const piece of listGrams(text)) {
      const holders = postings.get(piece);
      if (holders === undefined) postings.set(piece, [index]);
      else holders.push(index);
    }
  }
  return postings;
}

/** The texts that may lie within so many edits of one text, more at each call; `scratch` holds a zero for each text. */
function openSearch(wanted: string, texts: readonly string[], postings: Postings, scratch: Uint32Array) {
  const rarest = listGrams(wanted)
    .map((piece) => postings.get(piece) ?? [])
    .sort((a, b) => a.length - b.length);
  const touched: number[] = [];
  let counted = 0;
  const countUpTo = (most: number): void => {
    for (; counted < most; counted += 1) {
      for (const index of rarest[counted] ?? []) {
        const hits = scratch[index] ?? 0;
        if (hits === 0) touched.push(index);
        scratch[index] = hits + 1;
      }
    }
  };
  const within = (edits: number): readonly number[] => {
    countUpTo(Math.min(rarest.length, gram * edits + spare));
    const fits = (index: number): boolean => Math.abs((texts[index] ?? "").length - wanted.length) <= edits;
    const least = counted - gram * edits;
    if (least < 1) return [...texts.keys()].filter(fits);
    return touched.filter((index) => (scratch[index] ?? 0) >= least && fits(index));
  };
  const close = (): void => {
    for (const index of touched) scratch[index] = 0;
  };
  return { within, close };
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
  const postings = buildPostings(texts);
  const scratch = new Uint32Array(texts.length);
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
    const search = openSearch(wanted, texts, postings, scratch);
    const found = compareAll(wanted, search.within(mostEdits(wanted.length)));
    search.close();
    return [...found].sort((a, b) => a.index - b.index);
  };

  /** In growing circles: whoever has a neighbour at one edit is compared with nobody further away. */
  const searchClosest = (wanted: string): Alike | undefined => {
    const search = openSearch(wanted, texts, postings, scratch);
    const compared = new Set<number>();
    const most = mostEdits(wanted.length);
    let best: Alike | undefined;
    for (let edits = Math.min(1, most); ; edits = Math.min(edits * 2, most)) {
      const fresh = search.within(edits).filter((index) => !compared.has(index));
      for (const index of fresh) compared.add(index);
      best = compareAll(wanted, fresh).reduce(better, best);
      if (edits >= most || (best?.similarity ?? 0) > boundBeyond(edits, wanted.length)) break;
    }
    search.close();
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
