import {
  CommandType,
  type ICellData,
  type IRange,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { type ISortRangeCommandParams, SortRangeCommand, SortType } from "@univerjs/sheets-sort";
import { shiftFormula } from "../../domain/formula/shiftFormula";
import { compareRows, type SortedCell } from "../host/rules/sortOrder";
import { constantOf } from "./cells";
import { cellWith, sheetOf, type UniverParts } from "./UniverParts";

function sortedCell(cell: Nullable<ICellData>): SortedCell {
  const value = constantOf(cell);
  return { value, empty: value === "" && !cell?.f && !cell?.si };
}

/** Rows that are hidden or filtered stay where they are, as in Excel. */
function movableRows(sheet: Worksheet, { startRow, endRow }: IRange): readonly number[] {
  const rows = Array.from({ length: endRow - startRow + 1 }, (_, r) => startRow + r);
  return rows.filter((row) => !sheet.getRowFiltered(row) && sheet.getRowRawVisible(row));
}

function orderOf(sheet: Worksheet, rows: readonly number[], rules: ISortRangeCommandParams["orderRules"]) {
  return rows.toSorted((a, b) => {
    for (const { colIndex, type } of rules) {
      const [first, second] = [a, b].map((row) => sortedCell(sheet.getCellRaw(row, colIndex)));
      const order = first && second ? compareRows(first, second, type === SortType.DESC) : 0;
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** Univer merges looks: what the cell had and the moved one has not is taken away by null. */
function wholeStyle(parts: UniverParts, from: Nullable<ICellData>, to: Nullable<ICellData>): IStyleData {
  const styles = parts.workbook.getStyles();
  const gone = Object.keys((to && styles.getStyleByCell(to)) ?? {}).map((key) => [key, null]);
  return { ...Object.fromEntries(gone), ...((from && styles.getStyleByCell(from)) ?? {}) };
}

function formulaOf({ injector, unitId }: UniverParts, sheet: Worksheet, row: number, column: number) {
  const text = injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheet.getSheetId(), unitId);
  return text ? text : undefined;
}

type Move = Readonly<Record<"from" | "to" | "column", number>>;

/** The cell of row `from` as it stands in row `to`: relative references of formulas move with it. */
function movedCell(parts: UniverParts, sheet: Worksheet, { from, to, column }: Move): ICellData {
  const [cell, old] = [sheet.getCellRaw(from, column), sheet.getCellRaw(to, column)];
  const f = formulaOf(parts, sheet, from, column);
  const content = { v: cell?.v ?? null, t: cell?.t ?? null, p: cell?.p ?? null, custom: cell?.custom ?? null };
  const shifted = f === undefined ? null : shiftFormula(f, to - from, 0);
  return cellWith({ ...content, f: shifted, si: null, s: wholeStyle(parts, cell, old) });
}

function sort(parts: UniverParts, { range, orderRules, subUnitId, hasTitle }: ISortRangeCommandParams): boolean {
  const sheet = sheetOf(parts, subUnitId);
  const rows = movableRows(sheet, { ...range, startRow: range.startRow + (hasTitle ? 1 : 0) });
  const order = orderOf(sheet, rows, orderRules);
  const columns = Array.from({ length: range.endColumn - range.startColumn + 1 }, (_, c) => range.startColumn + c);
  const moved = rows.flatMap((to, i) => (order[i] === to ? [] : [[to, order[i] ?? to] as const]));
  if (moved.length === 0) return true;
  const cells = moved.map(
    ([to, from]) =>
      [to, columns.map((column) => [column, movedCell(parts, sheet, { from, to, column })] as const)] as const,
  );
  const value = Object.fromEntries(cells.map(([row, line]) => [row, Object.fromEntries(line)]));
  return parts.commands.syncExecuteCommand(SetRangeValuesCommand.id, { unitId: parts.unitId, subUnitId, range, value });
}

/**
 * The buttons «Ascendente» and «Descendente» of a table's filter ask for a command that Univer ships apart, and that reorders
 * otherwise than Excel: accents last, forced texts as numbers, formulas left as they are. One step of undo takes it back.
 */
export function sortAsExcel(parts: UniverParts): void {
  parts.commands.registerCommand({
    id: SortRangeCommand.id,
    type: CommandType.COMMAND,
    handler: (_accessor, params?: ISortRangeCommandParams) => params !== undefined && sort(parts, params),
  });
}
