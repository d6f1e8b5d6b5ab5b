import { parseMoney } from "../../domain/budget/parseMoney";
import { plainFunction } from "../../domain/formula/functionName";
import { listReferences } from "../../domain/formula/listReferences";
import { readTokens } from "../../domain/formula/tokens";
import { isBlank } from "../../domain/text/isBlank";
import { normalizeText } from "../../domain/text/normalizeText";
import type { Area } from "../../domain/workbook/address";
import type { Cell } from "../../domain/workbook/Cell";
import { type CellState, cellAt } from "../../domain/workbook/cellAt";
import type { SheetSnapshot } from "../../domain/workbook/Snapshot";
import type { FoundTable } from "../findTable";
import type { Column, ColumnKind, TableLayout } from "../Layout";
import { decodeMonth } from "../months";

/** What a row outside a table is: nothing, its total, a record of the table, one that may be, or something else. */
type RowKind = "blank" | "total" | "record" | "likely" | "other";

const totalWord = /^(sub ?total|gran total|total|suma|sumas|totales)\b/;
const sums = new Set(["SUM", "SUBTOTAL", "AGGREGATE"]);

const isNumeric = (cell: Cell) => typeof cell === "number" || /^-?\d+([.,]\d+)?$/.test(String(cell).trim());

/** True when a value could stand in a column of that kind. */
const fits: Readonly<Record<ColumnKind, (cell: Cell) => boolean>> = {
  text: (cell) => /\p{L}/u.test(String(cell)),
  code: (cell) => /^[\d.\-\s]{1,24}$|^\S{0,3}\d[\d.-]{0,20}$/.test(String(cell).slice(0, 30).trim()),
  number: isNumeric,
  money: (cell) => parseMoney(cell).ok,
  date: (cell) => isNumeric(cell) || /\d{1,4}[-/]\d{1,2}/.test(String(cell).slice(0, 30)),
  month: (cell) => typeof decodeMonth(cell) === "number",
  mark: (cell) => String(cell).trim().length <= 2,
  computed: () => true,
};

interface Typed {
  readonly column: Column;
  readonly state: CellState;
}

/** True when nothing stands in the columns of an area in a sheet row; asked of every row down to the last. */
export function isBlankRow({ cells }: SheetSnapshot, { column, columns }: Area, row: number): boolean {
  const [values, formulas] = [cells?.values[row - (cells?.row ?? 0)], cells?.formulas[row - (cells?.row ?? 0)]];
  if (cells === undefined || values === undefined) return true;
  const first = Math.max(0, column - cells.column);
  const last = Math.min(values.length, column - cells.column + columns);
  for (let index = first; index < last; index += 1)
    if (!isBlank(values[index] ?? "") || (formulas?.[index] ?? "") !== "") return false;
  return true;
}

/** A formula with a sum that is no calculated column: one of these speaks of its own row. */
function isSum(formula: string): boolean {
  if (formula === "") return false;
  const isAdding = readTokens(formula)?.some(({ type, text }) => type === "function" && sums.has(plainFunction(text)));
  if (isAdding !== true) return false;
  return !listReferences(formula)?.some((one) => one.kind === "table" && one.sections.includes("thisRow"));
}

/** Whether a row adds up others. */
export function hasSum(cells: readonly CellState[]): boolean {
  return cells.some(({ formula }) => isSum(formula));
}

function isTotal(cells: readonly CellState[]): boolean {
  if (hasSum(cells)) return true;
  return cells.some(({ value }) => typeof value === "string" && totalWord.test(normalizeText(value.slice(0, 40))));
}

function judge(typed: readonly Typed[]): RowKind {
  const filled = typed.filter(({ state }) => !isBlank(state.value));
  if (filled.length === 0) return "blank";
  const good = filled.filter(({ column, state }) => fits[column.kind](state.value));
  const hard = (one: Typed) => one.column.kind !== "text" && one.column.kind !== "mark";
  const required = typed.filter(({ column }) => column.required === true);
  if (good.length === filled.length && required.every((one) => filled.includes(one))) return "record";
  const bad = filled.length - good.length;
  return filled.length > 1 && good.some(hard) && good.length > 2 * bad ? "likely" : "other";
}

/** What stands in a sheet row under, above or inside the columns of a table; judged by the kinds of its typed columns. */
export function rowKind({ sheet, area, columns }: FoundTable, layout: TableLayout, row: number): RowKind {
  if (isBlankRow(sheet, area, row)) return "blank";
  const whole = Array.from({ length: area.columns }, (_, index) => cellAt(sheet, row, area.column + index));
  if (isTotal(whole)) return "total";
  return judge(
    layout.columns.flatMap((column) => {
      const place = columns[column.key];
      return place === undefined || column.kind === "computed" ? [] : [{ column, state: cellAt(sheet, row, place) }];
    }),
  );
}
