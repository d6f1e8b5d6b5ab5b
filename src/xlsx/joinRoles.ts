import { type Area, formatArea } from "../domain/workbook/address";

interface Styled<T> {
  readonly area: Area;
  readonly style: T;
}

function runsOf<T>(row: readonly (T | undefined)[], index: number): Styled<T>[] {
  const runs: Styled<T>[] = [];
  for (const [c, style] of row.entries()) {
    const last = runs.at(-1);
    const joins = last !== undefined && last.style === style && last.area.column + last.area.columns === c + 1;
    if (style === undefined) continue;
    if (joins) runs[runs.length - 1] = { style, area: { ...last.area, columns: last.area.columns + 1 } };
    else runs.push({ style, area: { row: index + 1, column: c + 1, rows: 1, columns: 1 } });
  }
  return runs;
}

/** Joins equal roles (or formats) of neighbouring cells into blocks: along rows first, then equal runs downwards. */
export function joinRoles<T extends string>(
  grid: readonly (readonly (T | undefined)[])[],
): readonly { area: string; style: T }[] {
  const done: Styled<T>[] = [];
  let open = new Map<string, Styled<T>>();
  for (const [index, row] of grid.entries()) {
    const next = new Map<string, Styled<T>>();
    for (const run of runsOf(row, index)) {
      const key = `${run.area.column},${run.area.columns},${run.style}`;
      const above = open.get(key);
      open.delete(key);
      next.set(key, above === undefined ? run : { ...above, area: { ...above.area, rows: above.area.rows + 1 } });
    }
    for (const block of open.values()) done.push(block);
    open = next;
  }
  done.push(...open.values());
  const sorted = done.sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
  return sorted.map(({ area, style }) => ({ area: formatArea(area), style }));
}
