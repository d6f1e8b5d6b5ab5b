import { parseMoney } from "../../domain/budget/parseMoney";
import { isBlank } from "../../domain/text/isBlank";
import { normalizeText } from "../../domain/text/normalizeText";
import type { Cell } from "../../domain/workbook/Cell";
import { type CellState, cellAt } from "../../domain/workbook/cellAt";
import type { FoundTable } from "../findTable";
import type { Column, ColumnKind, TableLayout } from "../Layout";

/** What a row outside a table is: nothing, its total, a record of the table, one that may be, or something else. */
export type RowKind = "blank" | "total" | "record" | "likely" | "other";

const totalWord = /^(sub ?total|gran total|total|suma|sumas|totales)\b/;
const totalFormula = /\b(SUBTOTAL|AGGREGATE|SUM)\s*\(/i;

const isNumeric = (cell: Cell) => typeof cell === "number" || /^-?\d+([.,]\d+)?$/.test(String(cell).trim());

/** True when a value could stand in a column of that kind. */
const fits: Readonly<Record<ColumnKind, (cell: Cell) => boolean>> = {
  text: (cell) => /\p{L}/u.test(String(cell)),
  code: (cell) => /^[\d.\-\s]{1,24}$|^\S{0,3}\d[\d.-]{0,20}$/.test(String(cell).slice(0, 30).trim()),
  number: isNumeric,
  money: (cell) => parseMoney(cell).ok,
  date: (cell) => isNumeric(cell) || /\d{1,4}[-/]\d{1,2}/.test(String(cell).slice(0, 30)),
  mark: (cell) => String(cell).trim().length <= 2,
  computed: () => true,
};

interface Typed {
  readonly column: Column;
  readonly state: CellState;
}

function isTotal(cells: readonly CellState[]): boolean {
  if (cells.some(({ formula }) => totalFormula.test(formula) && !formula.includes("[#This Row]"))) return true;
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
  const whole = Array.from({ length: area.columns }, (_, index) => cellAt(sheet, row, area.column + index));
  if (whole.every(({ value, formula }) => isBlank(value) && formula === "")) return "blank";
  if (isTotal(whole)) return "total";
  return judge(
    layout.columns.flatMap((column) => {
      const place = columns[column.key];
      return place === undefined || column.kind === "computed" ? [] : [{ column, state: cellAt(sheet, row, place) }];
    }),
  );
}
