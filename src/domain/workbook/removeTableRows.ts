import { shiftFormula } from "../formula/shiftFormula";
import { formatArea } from "./address";
import { assertArea } from "./areas";
import { type CellState, cellAt } from "./cellAt";
import { restoreCells } from "./restoreCells";
import type { CellBlock, SheetSnapshot, TableSnapshot } from "./Snapshot";
import type { Op } from "./WritePlan";

const empty: CellState = { value: "", formula: "", format: "General" };

/** The row from which each data row takes its cells: those that stay move up. */
type RowMap = ReadonlyMap<number, number | undefined>;

function mapRows(first: number, count: number, gone: ReadonlySet<number>): RowMap {
  const rows = Array.from({ length: count }, (_, index) => first + index);
  const stay = rows.filter((row) => !gone.has(row));
  return new Map(rows.map((row, index) => [row, stay[index]]));
}

type Spot = readonly [row: number, column: number];

/** The cell of another row at `row`; a table keeps one row, with its formulas, when all others go. */
function moved(sheet: SheetSnapshot, [row, column]: Spot, from: number | undefined, keeps: boolean): CellState {
  const cell = cellAt(sheet, from ?? row, column);
  if (from === undefined) return keeps && cell.formula !== "" ? cell : { ...empty, format: cell.format };
  return cell.formula === "" ? cell : { ...cell, formula: shiftFormula(cell.formula, row - from, 0) };
}

function rewrite(cells: CellBlock, change: (row: number, column: number) => CellState | undefined): CellBlock {
  const edit = <T>(grid: readonly (readonly T[])[], pick: (cell: CellState) => T) =>
    grid.map((line, r) =>
      line.map((old, c) => {
        const cell = change(cells.row + r, cells.column + c);
        return cell === undefined ? old : pick(cell);
      }),
    );
  return {
    ...cells,
    values: edit(cells.values, (cell) => cell.value),
    formulas: edit(cells.formulas, (cell) => cell.formula),
    formats: edit(cells.formats, (cell) => cell.format),
  };
}

/** Takes data rows (sheet rows, from 1) out of a table: the rows below move up with what people typed over formulas, and what stands beside and under the table stays. */
export function removeTableRows(sheet: SheetSnapshot, table: TableSnapshot, gone: ReadonlySet<number>): readonly Op[] {
  const area = assertArea(table.area);
  const [first, count] = [area.row + 1, area.rows - 1];
  const from = mapRows(first, count, gone);
  const left = [...from.values()].filter((row) => row !== undefined).length;
  if (left === count || sheet.cells === undefined) return [];
  const isInside = (row: number, column: number) =>
    from.has(row) && column >= area.column && column < area.column + area.columns;
  const wanted = rewrite(sheet.cells, (row, column) =>
    isInside(row, column) ? moved(sheet, [row, column], from.get(row), left === 0 && row === first) : undefined,
  );
  const states = { now: sheet, after: sheet, before: { ...sheet, cells: wanted } };
  const { ops } = restoreCells(sheet.name, states, isInside);
  const resized = formatArea({ ...area, rows: Math.max(left, 1) + 1 });
  return resized === table.area
    ? ops
    : [...ops, { op: "resizeTable", sheet: sheet.name, table: table.name, area: resized }];
}
