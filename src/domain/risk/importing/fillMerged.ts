import { isBlank } from "../../text/isBlank";
import type { Area } from "../../workbook/address";
import type { Cell, Grid } from "../../workbook/Cell";
import type { Headers } from "./findHeaders";
import type { RiskRows } from "./groupRows";
import type { MapGrid } from "./ImportedMap";

/** A cell that has the value of the merged cells in which it stands; indices in the grid. */
export interface FilledCell {
  readonly row: number;
  readonly index: number;
  readonly found: string;
}

export interface FilledGrid {
  readonly grid: MapGrid;
  readonly filled: readonly FilledCell[];
}

/** The risks below the first row of a merged area that have nothing of their own in its column. */
function risksIn(values: Grid, { rows: height }: Area, top: number, index: number, risks: readonly RiskRows[]) {
  return risks.flatMap((rows) => {
    const [first = 0] = rows;
    const isOwn = rows.some((row) => !isBlank(values[row]?.[index] ?? ""));
    return top < first && first < top + height && !isOwn ? [first] : [];
  });
}

/** Gives each risk what stands in cells that are merged over it and the risk above: of a merged area only the first cell holds it. */
export function fillMerged(grid: MapGrid, { last }: Headers, risks: readonly RiskRows[]): FilledGrid {
  const values: Cell[][] = grid.values.map((row) => [...row]);
  const filled: FilledCell[] = [];
  for (const area of grid.merges ?? []) {
    const [top, index] = [area.row - grid.row, area.column - grid.column];
    const above = values[top]?.[index] ?? "";
    if (area.rows === 1 || top <= last || isBlank(above)) continue;
    for (const row of risksIn(values, area, top, index, risks)) {
      values[row]?.splice(index, 1, above);
      filled.push({ row, index, found: String(above).trim() });
    }
  }
  return { grid: { ...grid, values }, filled };
}
