import { formatCell, parseArea } from "../../domain/workbook/address";
import { findSheet } from "../../domain/workbook/findSheet";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { SheetLink, WritePlan } from "../../domain/workbook/WritePlan";

/** Rows that a plan takes into a table: how many, and the first cell of the first one; undefined where it begins with no table that grows. */
export function takenRows(
  before: Snapshot,
  [op]: WritePlan,
): { readonly rows: number; readonly cell: SheetLink } | undefined {
  if (op?.op !== "resizeTable") return undefined;
  const table = findSheet(before, op.sheet)?.tables.find(({ name }) => name === op.table);
  const [was, area] = [parseArea(table?.area ?? ""), parseArea(op.area)];
  if (was === undefined || area === undefined || area.rows <= was.rows) return undefined;
  const cell = formatCell(was.row + was.rows, was.column);
  return { rows: area.rows - was.rows, cell: { sheet: op.sheet, cell } };
}
