import type { Selection } from "../../domain/selection/Selection";
import { type Area, formatArea } from "../../domain/workbook/address";
import type { Selected } from "./readSelected";

/** How cells stand, as far as Excel tells it; it tells no outline level. */
export type SelectionLooks = Pick<Selection, "indents" | "bolds" | "hidden" | "pivots">;

/** Cells whose indentation and bold are asked for: labels stand in the first columns. */
const mostCells = 40_000;

/** Rows of which is asked whether they are hidden: more would not fit into one answer. */
const mostRows = 150_000;

/** Bytes in an answer of the looks of a cell, and of a row that may be hidden. */
const [cellBytes, rowBytes] = [60, 20];

/** Columns, from the first, whose looks are asked for. */
function lookColumns({ rows, columns }: Area): number {
  return Math.min(columns, Math.floor(mostCells / rows));
}

/** About how many bytes the looks of an area are in an answer. */
export function looksBytes(area: Area): number {
  return area.rows * (lookColumns(area) * cellBytes + rowBytes);
}

const wanted = { format: { font: { bold: true }, indentLevel: true } } as const;

type CellLooks = OfficeExtension.ClientResult<Excel.CellProperties[][]> | undefined;

/** A grid as wide as the area; columns that were not asked for have the plain value. */
function gridOf<T>(
  looks: CellLooks,
  { rows, columns }: Area,
  plain: T,
  read: (cell: Excel.CellProperties) => T,
): T[][] {
  return Array.from({ length: rows }, (_, r) => {
    const known = looks?.value[r]?.map(read) ?? [];
    return [...known, ...Array<T>(columns - known.length).fill(plain)];
  });
}

function askCells(sheet: Excel.Worksheet, area: Area): CellLooks {
  const columns = lookColumns(area);
  return columns === 0 ? undefined : sheet.getRange(formatArea({ ...area, columns })).getCellProperties(wanted);
}

function askRows(sheet: Excel.Worksheet, area: Area): OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined {
  if (area.rows > mostRows) return undefined;
  return sheet.getRange(formatArea({ ...area, columns: 1 })).getRowProperties({ rowHidden: true });
}

/** Asks for the looks; read them after the next sync. */
export function askLooks(
  context: Excel.RequestContext,
  { sheet, area, pivots }: Selected & { area: Area },
): () => SelectionLooks {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const cells = askCells(worksheet, area);
  const rows = askRows(worksheet, area);
  const tables = pivots.map((name) => {
    const range = worksheet.pivotTables.getItem(name).layout.getRange();
    return range.load("address");
  });
  return () => ({
    bolds: gridOf(cells, area, false, ({ format }) => format?.font?.bold ?? false),
    indents: gridOf(cells, area, 0, ({ format }) => format?.indentLevel ?? 0),
    ...(rows === undefined ? {} : { hidden: rows.value.map(({ rowHidden }) => rowHidden ?? false) }),
    pivots: tables.map(({ address }) => address.slice(address.lastIndexOf("!") + 1)),
  });
}
