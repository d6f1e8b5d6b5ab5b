import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { printForExcel } from "../../domain/formula/printForExcel";
import { remember } from "../../domain/text/remember";
import type { Area } from "../../domain/workbook/address";
import type { Cell } from "../../domain/workbook/Cell";
import type { BookCell, CellContent } from "../host/Book";
import { expandThisRow } from "../host/rules/thisRow";
import { findTables } from "./tables";
import { ensureSize, mutate, sheetOf, toArea, type UniverParts } from "./UniverParts";

export type CellMatrix = IObjectMatrixPrimitiveType<ICellData>;

/** Univer keeps booleans as 1 and 0 with a type. */
export function constantOf(cell: Nullable<ICellData>): Cell {
  if (cell?.p?.body !== undefined && cell.v === undefined) return cell.p.body.dataStream.replace(/\r\n$/, "");
  const value = cell?.v;
  if (value === null || value === undefined) return "";
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "TRUE";
  return value;
}

interface Reader {
  readonly formulaAt: (row: number, column: number, cell: ICellData) => string | undefined;
  readonly spilledAt: (row: number, column: number) => ICellData | undefined;
}

/** `change` for the formulas of each table of a sheet. */
function byTable(
  parts: UniverParts,
  sheet: string,
  change: (formula: string, table: string | undefined) => string,
): (formula: string, row: number, column: number) => string {
  // Asked for with the first formula that needs it: most blocks hold none.
  let tableAt: ReturnType<typeof findTables> | undefined;
  const changers = new Map<string | undefined, (formula: string) => string>();
  return (formula, row, column) => {
    if (!formula.includes("[")) return formula;
    tableAt ??= findTables(parts, sheet);
    const table = tableAt(row, column)?.name;
    const changer = changers.get(table) ?? remember((text) => change(text, table));
    changers.set(table, changer);
    return changer(formula);
  };
}

/** Formulas that are kept as printed; a workbook has some hundreds, and is read again and again. */
const mostPrinted = 5_000;
const printed = new Map<string, string>();

function print(formula: string, table: string | undefined): string {
  const key = `${table ?? ""}\n${formula}`;
  const known = printed.get(key);
  if (known !== undefined) return known;
  if (printed.size >= mostPrinted) printed.clear();
  const text = printForExcel(formula, table);
  printed.set(key, text);
  return text;
}

function openReader(parts: UniverParts, sheet: string): Reader {
  const model = parts.injector.get(FormulaDataModel);
  const shorten = byTable(parts, sheet, print);
  const spilled = model.getArrayFormulaCellData()[parts.unitId]?.[sheet];
  return {
    spilledAt: (row, column) => spilled?.[row]?.[column] ?? undefined,
    formulaAt: (row, column, cell) => {
      if (!cell.f && !cell.si) return undefined;
      const text = cell.f ?? model.getFormulaStringByCell(row, column, sheet, parts.unitId) ?? undefined;
      return text ? shorten(text, row + 1, column + 1) : undefined;
    },
  };
}

function readCell(reader: Reader, row: number, column: number, cell: Nullable<ICellData>): BookCell {
  if (!cell) return { value: constantOf(reader.spilledAt(row, column)) };
  const formula = reader.formulaAt(row, column, cell);
  if (formula !== undefined) return { value: constantOf(cell), formula };
  return { value: cell.v === undefined ? constantOf(reader.spilledAt(row, column) ?? cell) : constantOf(cell) };
}

/** A formula as Univer calculates it in a cell of a table (from 1): «[@a]» with the name of the table. */
export function expandFormula(
  parts: UniverParts,
  sheet: string,
): (formula: string, row: number, column: number) => string {
  return byTable(parts, sheet, expandThisRow);
}

/** Values and formulas of a block, by rows. */
export function readCells(parts: UniverParts, sheet: string, area: Area): readonly (readonly BookCell[])[] {
  const matrix = sheetOf(parts, sheet).getCellMatrix();
  const reader = openReader(parts, sheet);
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => {
      const [row, column] = [area.row - 1 + r, area.column - 1 + c];
      return readCell(reader, row, column, matrix.getValue(row, column));
    }),
  );
}

function typeOf(value: Cell): CellValueType {
  if (typeof value === "number") return CellValueType.NUMBER;
  return typeof value === "boolean" ? CellValueType.BOOLEAN : CellValueType.STRING;
}

export function toCellData(content: CellContent, expand: (formula: string) => string): ICellData {
  if ("formula" in content) return { f: expand(content.formula), v: null, t: null, si: null, p: null };
  if (content.value === "") return { v: null, t: null, f: null, si: null, p: null };
  const value = typeof content.value === "boolean" ? Number(content.value) : content.value;
  return { v: value, t: typeOf(content.value), f: null, si: null, p: null };
}

/** Constants and formulas into a block; undefined leaves a cell as it is. */
export function writeCells(
  parts: UniverParts,
  sheet: string,
  area: Area,
  cells: readonly (readonly (CellContent | undefined)[])[],
): void {
  ensureSize(parts, sheet, area);
  const expand = expandFormula(parts, sheet);
  const cellValue: CellMatrix = {};
  cells.forEach((line, r) => {
    const row: Record<number, ICellData> = {};
    line.forEach((content, c) => {
      if (content === undefined) return;
      row[area.column - 1 + c] = toCellData(content, (formula) => expand(formula, area.row + r, area.column + c));
    });
    cellValue[area.row - 1 + r] = row;
  });
  mutate(parts, "sheet.mutation.set-range-values", { subUnitId: sheet, cellValue });
}

function isFilled(cell: ICellData): boolean {
  return (
    Boolean(cell.f) || Boolean(cell.si) || Boolean(cell.p) || (cell.v !== undefined && cell.v !== null && cell.v !== "")
  );
}

/** The smallest block that holds all filled cells, and with `withLooks` all formatted ones. */
export function findExtent(parts: UniverParts, sheet: string, withLooks: boolean): Area | undefined {
  let [top, bottom, left, right] = [Number.POSITIVE_INFINITY, -1, Number.POSITIVE_INFINITY, -1];
  const note = (row: number, column: number, cell: Nullable<ICellData>): void => {
    if (!cell || !(isFilled(cell) || (withLooks && cell.s))) return;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  };
  sheetOf(parts, sheet).getCellMatrix().forValue(note);
  const spilled = parts.injector.get(FormulaDataModel).getArrayFormulaCellData()[parts.unitId]?.[sheet] ?? {};
  for (const [row, cells] of Object.entries(spilled)) {
    for (const [column, cell] of Object.entries(cells ?? {})) note(Number(row), Number(column), cell as ICellData);
  }
  if (bottom < 0) return undefined;
  return { row: top + 1, column: left + 1, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Formulas whose results fill more cells than their own, with all of these. */
export function listSpills({ injector, unitId }: UniverParts, sheet: string): readonly Area[] {
  const ranges = injector.get(FormulaDataModel).getArrayFormulaRange()[unitId]?.[sheet] ?? {};
  return Object.values(ranges)
    .flatMap((row) => Object.values(row ?? {}))
    .map((range) => toArea(range as IRange))
    .filter(({ rows, columns }) => rows * columns > 1);
}
