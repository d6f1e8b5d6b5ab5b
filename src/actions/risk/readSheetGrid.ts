import type { MapGrid } from "../../domain/risk/importing/ImportedMap";
import type { Cell } from "../../domain/workbook/Cell";
import type { SheetSnapshot } from "../../domain/workbook/Snapshot";
import { decodeDate } from "../../layouts/dates";

/** A date format names days or years outside its quoted and bracketed parts. */
function isDateFormat(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"|\[[^[\]]*\]|\\./g, "").replace(/general/i, ""));
}

function showCell(value: Cell, format: string): Cell {
  return typeof value === "number" && isDateFormat(format) ? decodeDate(value) : value;
}

/** The cells of any sheet as a person sees them: serial numbers under a date format are dates. */
export function readSheetGrid({ cells }: SheetSnapshot): MapGrid {
  if (cells === undefined) return { row: 1, column: 1, values: [] };
  const { row, column, values, formats } = cells;
  return {
    row,
    column,
    values: values.map((line, r) => line.map((value, c) => showCell(value, formats[r]?.[c] ?? "General"))),
  };
}
