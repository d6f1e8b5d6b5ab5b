/** Boxes of letters by their code; a box that holds several only hides differences. */
export const letterBoxes = 32;

/** How many letters each text has in each box, text after text. */
export function countLetters(texts: readonly string[]): Int32Array {
  const counts = new Int32Array(texts.length * letterBoxes);
  for (const [rank, text] of texts.entries()) {
    for (let at = 0; at < text.length; at += 1) {
      const box = rank * letterBoxes + (text.charCodeAt(at) & (letterBoxes - 1));
      counts[box] = (counts[box] ?? 0) + 1;
    }
  }
  return counts;
}

/** Whether one text has no more than `most` letters that the other lacks, and the other way round: an edit changes one of each. */
export function sharesLetters(own: Int32Array, all: Int32Array, offset: number, most: number): boolean {
  let more = 0;
  let less = 0;
  for (let box = 0; box < own.length; box += 1) {
    const difference = (own[box] ?? 0) - (all[offset + box] ?? 0);
    if (difference > 0) more += difference;
    else less -= difference;
    if (more > most || less > most) return false;
  }
  return true;
}

/** Boxes of triples by place. */
const placeBoxes = 4096;

/** Where the triples of a text stand: the first place of each box, and after each place the next of the same box; −1 ends. */
export interface Places {
  readonly first: Int32Array;
  readonly next: Int32Array;
}

function tripleAt(text: string, at: number): number {
  const [a, b, c] = [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
  return (a * 961 + b * 31 + c) & (placeBoxes - 1);
}

export function placeTriples(text: string): Places {
  const first = new Int32Array(placeBoxes).fill(-1);
  const next = new Int32Array(text.length).fill(-1);
  for (let at = text.length - 3; at >= 0; at -= 1) {
    const box = tripleAt(text, at);
    next[at] = first[box] ?? -1;
    first[box] = at;
  }
  return { first, next };
}

/** Whether enough triples of a text stand in the other one, no further away than the edits can move them: of triples side by side an edit spoils one. */
export function keepsPlaces({ first, next }: Places, text: string, edits: number): boolean {
  let missing = 0;
  for (let at = 0; at + 3 <= text.length; at += 3) {
    let place = first[tripleAt(text, at)] ?? -1;
    while (place >= 0 && Math.abs(place - at) > edits) place = next[place] ?? -1;
    if (place < 0) missing += 1;
    if (missing > edits) return false;
  }
  return true;
}
