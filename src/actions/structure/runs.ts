/** Rows from `first` to `last`, both included. */
interface Run {
  readonly first: number;
  readonly last: number;
}

/** Gathers neighbouring rows for which `needs` holds, so that one step writes each run. */
export function findRuns(first: number, last: number, needs: (row: number) => boolean): readonly Run[] {
  const runs: { first: number; last: number }[] = [];
  for (let row = first; row <= last; row += 1) {
    if (!needs(row)) continue;
    const open = runs.at(-1);
    if (open?.last === row - 1) open.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}
