import type { Area } from "../../../domain/workbook/address";

/** The cells of a block that a test picks, as few blocks: runs of a row, and equal runs below one another. */
export function findAreas(area: Area, test: (row: number, column: number) => boolean): readonly Area[] {
  const found: Area[] = [];
  let open = new Map<string, number>();
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const next = new Map<string, number>();
    for (const run of runsOf(area, (column) => test(row, column))) {
      const key = `${run.column},${run.columns}`;
      const above = open.get(key);
      const known = above === undefined ? undefined : found[above];
      if (above === undefined || known === undefined) {
        next.set(key, found.length);
        found.push({ row, rows: 1, ...run });
      } else {
        found[above] = { ...known, rows: known.rows + 1 };
        next.set(key, above);
      }
    }
    open = next;
  }
  return found;
}

function runsOf(
  { column: first, columns }: Area,
  test: (column: number) => boolean,
): Pick<Area, "column" | "columns">[] {
  const runs: { column: number; columns: number }[] = [];
  for (let column = first; column < first + columns; column += 1) {
    if (!test(column)) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.column + last.columns === column) last.columns += 1;
    else runs.push({ column, columns: 1 });
  }
  return runs;
}
