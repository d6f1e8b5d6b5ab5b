import { type Area, formatArea, parseArea } from "../../domain/workbook/address";
import type { PlainCell } from "../../layouts/Layout";

/** Neighbouring cells of one kind as a rectangle that one step can write. */
interface CellGroup {
  readonly area: string;
  /** Contents by row and column. */
  readonly rows: readonly (readonly string[])[];
  readonly first: PlainCell;
}

interface Run {
  readonly area: Area;
  readonly cells: readonly PlainCell[];
  readonly kind: string;
}

type Placed = readonly [area: Area, cell: PlainCell];

function runsOf(placed: readonly Placed[], kindOf: (cell: PlainCell) => string): readonly Run[] {
  const runs: { area: Area; cells: PlainCell[]; kind: string }[] = [];
  for (const [at, cell] of placed) {
    const [open, kind] = [runs.at(-1), kindOf(cell)];
    const joins = open?.kind === kind && open.area.row === at.row && open.area.column + open.area.columns === at.column;
    if (open === undefined || !joins) runs.push({ area: at, cells: [cell], kind });
    else {
      open.area = { ...open.area, columns: open.area.columns + 1 };
      open.cells.push(cell);
    }
  }
  return runs;
}

/** Joins cells of the same kind to the right and downwards, so that a plan needs few steps. */
export function groupCells(cells: readonly PlainCell[], kindOf: (cell: PlainCell) => string): readonly CellGroup[] {
  const placed = cells.flatMap((cell): readonly Placed[] => {
    const area = parseArea(cell.cell);
    return area === undefined ? [] : [[area, cell]];
  });
  const sorted = placed.toSorted(([a], [b]) => a.row - b.row || a.column - b.column);
  const open = new Map<string, { area: Area; runs: Run[] }>();
  const groups: { area: Area; runs: Run[] }[] = [];
  for (const run of runsOf(sorted, kindOf)) {
    const key = `${run.area.column}:${run.area.columns}:${run.kind}`;
    const above = open.get(key);
    if (above !== undefined && above.area.row + above.area.rows === run.area.row) {
      above.area = { ...above.area, rows: above.area.rows + 1 };
      above.runs.push(run);
    } else {
      const group = { area: run.area, runs: [run] };
      open.set(key, group);
      groups.push(group);
    }
  }
  return groups.flatMap(({ area, runs }) => {
    const first = runs[0]?.cells[0];
    const rows = runs.map((run) => run.cells.map(({ content }) => content));
    return first === undefined ? [] : [{ area: formatArea(area), rows, first }];
  });
}
