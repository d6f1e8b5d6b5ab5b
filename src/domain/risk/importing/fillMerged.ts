import { isBlank } from "../../text/isBlank";
import type { Cell, Grid } from "../../workbook/Cell";
import type { Headers } from "./findHeaders";
import type { GroupedRows, RiskRows } from "./groupRows";
import type { MapGrid } from "./ImportedMap";
import { filledIn } from "./rowMarks";

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

/** A merged area by indices from 0. */
type Merged = Readonly<Record<"top" | "index" | "height", number>>;

/** The risks below the first row of a merged area that have nothing of their own in its column. */
function risksIn(values: Grid, { top, index, height }: Merged, risks: readonly RiskRows[]) {
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
    for (const row of risksIn(values, { top, index, height: area.rows }, risks)) {
      values[row]?.splice(index, 1, above);
      filled.push({ row, index, found: String(above).trim() });
    }
  }
  return { grid: { ...grid, values }, filled };
}

/** The process that a title between risks names, and the cell where it stands; indices in the grid. */
export interface TitleProcess {
  readonly row: number;
  readonly index: number;
  readonly name: string;
}

const named = /^(?:macro|sub)?proceso\s{0,3}[:–-]?\s{1,3}(?=\S)/i;

/** Says more of the same process. */
const more = /^(?:objetivo|alcance|lider|responsable|vigencia|fecha|codigo|version)\b/i;

const label = /^(?:macro|sub)?proceso\s{0,3}:$/i;

/** «Proceso: Compras», in one cell or in two, above the headings. */
function processAbove(grid: Grid, first: number): readonly TitleProcess[] {
  return grid.slice(0, first).flatMap((cells, row) =>
    cells.flatMap((cell, index): readonly TitleProcess[] => {
      const text = String(cell).trim();
      const beside = String(cells.slice(index + 1).find((one) => !isBlank(one)) ?? "").trim();
      const name = label.test(text) ? beside : named.test(text) ? text.replace(named, "") : "";
      return name === "" ? [] : [{ row, index, name }];
    }),
  );
}

/** «PROCESO: COMPRAS» above the risks of a process, in a map without a column for it; by the first row of each risk. */
export function titleProcesses(
  grid: Grid,
  { first: top }: Headers,
  { left, risks }: GroupedRows,
): ReadonlyMap<number, TitleProcess> {
  const titles = left.flatMap(({ row, reason }): readonly TitleProcess[] => {
    const cells = grid[row] ?? [];
    const text = String(filledIn(cells)[0] ?? "").trim();
    const name = named.test(text) ? text.replace(named, "") : "";
    return reason === "title" && !more.test(text)
      ? [{ row, index: cells.findIndex((cell) => !isBlank(cell)), name }]
      : [];
  });
  return new Map(
    risks.flatMap(([first = 0]) => {
      const above = titles.findLast(({ row }) => row < first) ?? processAbove(grid, top).at(-1);
      // Another title ends the risks of a process.
      return above === undefined || above.name === "" ? [] : [[first, above] as const];
    }),
  );
}
