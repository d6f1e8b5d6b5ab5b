import type { AmountDiff, Piece } from "./diffAmounts";

/** Longer texts are compared from both ends only: the table of all pairs of words would take too long. */
const longest = 600;

/** Words, each with the spaces after it. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*|^\s+/g) ?? [];
}

const bare = (word: string | undefined): string => (word ?? "").trim();

/** Lengths of the longest common run of words from each pair of places to the end. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const isSame = bare(a[i]) === bare(b[j]);
      table[i]?.fill(isSame ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1)), j, j + 1);
    }
  return table;
}

/** Which words of each text the other one shares, in order. */
function sharedWords(a: readonly string[], b: readonly string[]) {
  const [left, right] = [a.map(() => false), b.map(() => false)];
  if (a.length > longest || b.length > longest) return { left, right };
  const table = commonLengths(a, b);
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (bare(a[i]) === bare(b[j])) {
      left[i] = true;
      right[j] = true;
      i += 1;
      j += 1;
    } else if ((table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return { left, right };
}

/** How many words two texts share at their beginning. */
function sharedStart(a: readonly string[], b: readonly string[]): number {
  let n = 0;
  while (n < a.length && n < b.length && bare(a[n]) === bare(b[n])) n += 1;
  return n;
}

/** The words as pieces: neighbours with the same mark are one, and the space after a marked run is not marked. */
function join(words: readonly string[], shared: readonly boolean[]): readonly Piece[] {
  const pieces: { text: string; mark: boolean }[] = [];
  const add = (text: string, mark: boolean) => {
    const last = pieces.at(-1);
    if (text === "") return;
    if (last?.mark === mark) last.text += text;
    else pieces.push({ text, mark });
  };
  for (const [index, word] of words.entries()) {
    const mark = shared[index] !== true;
    const goesOn = mark && shared[index + 1] === false;
    add(goesOn ? word : word.trimEnd(), mark);
    if (!goesOn) add(word.slice(word.trimEnd().length), false);
  }
  return pieces;
}

/** Two texts with the words that differ marked. */
export function diffWords(from: string, to: string): AmountDiff {
  const [a, b] = [wordsOf(from), wordsOf(to)];
  const start = sharedStart(a, b);
  const end = sharedStart(a.slice(start).toReversed(), b.slice(start).toReversed());
  const middle = sharedWords(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const whole = (inner: readonly boolean[]) => [
    ...Array<boolean>(start).fill(true),
    ...inner,
    ...Array<boolean>(end).fill(true),
  ];
  return { from: join(a, whole(middle.left)), to: join(b, whole(middle.right)) };
}
