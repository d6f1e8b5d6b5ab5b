/** A small generator of its own, so that the sample is the same on every machine (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The pairs of factor values that a row covers, as texts. */
export function pairsOf(row: readonly number[]): readonly string[] {
  return row.flatMap((a, i) => row.slice(i + 1).map((b, j) => `${i}=${a},${i + 1 + j}=${b}`));
}

/** How many pairs of values there are in all. */
export function countPairs(sizes: readonly number[]): number {
  return sizes.reduce((sum, a, i) => sum + sizes.slice(i + 1).reduce((rest, b) => rest + a * b, 0), 0);
}

/** Rows of value indexes, each chosen among candidates for the pairs that no row before covers. */
export function pairwise(sizes: readonly number[], rows: number): readonly (readonly number[])[] {
  const random = seeded(20260101);
  const covered = new Set<string>();
  return Array.from({ length: rows }, () => {
    const candidates = Array.from({ length: 30 }, () => sizes.map((size) => Math.floor(random() * size)));
    const scored = candidates.map((row) => ({ row, fresh: pairsOf(row).filter((pair) => !covered.has(pair)).length }));
    const best = scored.reduce((a, b) => (b.fresh > a.fresh ? b : a));
    for (const pair of pairsOf(best.row)) covered.add(pair);
    return best.row;
  });
}
