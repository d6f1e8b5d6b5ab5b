/** Position of the first of a sorted list whose row (from 0 in the grid) is not before `row`; the length where there is none. */
export function firstAtLeast<T>(sorted: readonly T[], rowOf: (one: T) => number, row: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = sorted[middle];
    if (one !== undefined && rowOf(one) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of a list of rows themselves. */
export function itself(row: number): number {
  return row;
}
