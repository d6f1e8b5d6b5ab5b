import { formatColumn } from "../workbook/address";
import type { Corner } from "./readReference";

/** «$B$5» as formulas write it; a whole row has no letters, a whole column no digits. */
export function printCorner({ column, row, lockColumn, lockRow }: Corner): string {
  const letters = column === 0 ? "" : `${lockColumn ? "$" : ""}${formatColumn(column)}`;
  return row === 0 ? letters : `${letters}${lockRow ? "$" : ""}${row}`;
}
