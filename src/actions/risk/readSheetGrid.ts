import type { MapGrid } from "../../domain/risk/importing/ImportedMap";
import { parseArea } from "../../domain/workbook/address";
import type { Cell } from "../../domain/workbook/Cell";
import { isDateFormat } from "../../domain/workbook/isDateFormat";
import type { SheetSnapshot } from "../../domain/workbook/Snapshot";
import { decodeDate } from "../../layouts/dates";

/** Rows of the longest map that is read; real ones have some hundred. */
const mostRows = 5_000;

/** How many rows a sheet has, where they are more than a map is read with; else undefined. */
export function rowsBeyond({ cells }: SheetSnapshot): number | undefined {
  const rows = cells?.values.length ?? 0;
  return rows > mostRows ? rows : undefined;
}

/** The number of a percentage as it is shown, without the tail of binary fractions. */
function showPercent(value: number): string {
  return `${Number((value * 100).toFixed(4))}%`;
}

function showAsSeen(value: Cell, format: string): Cell {
  if (typeof value !== "number") return value;
  if (isDateFormat(format)) return decodeDate(value);
  return format.includes("%") ? showPercent(value) : value;
}

/** The cells of any sheet as a person sees them: serial numbers under a date format are dates, fractions under one of percentages are these. */
export function readSheetGrid({ cells, details }: SheetSnapshot): MapGrid {
  if (cells === undefined) return { row: 1, column: 1, values: [] };
  const { row, column, values, formats } = cells;
  const merges = details?.merges.flatMap((area) => parseArea(area) ?? []);
  return {
    row,
    column,
    ...(merges === undefined ? {} : { merges }),
    values: values.map((line, r) => line.map((value, c) => showAsSeen(value, formats[r]?.[c] ?? "General"))),
  };
}
