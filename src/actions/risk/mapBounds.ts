import type { SheetSnapshot } from "../../domain/workbook/Snapshot";

/** Rows of the longest map that is read; real ones have some hundred. */
const mostRows = 5_000;

/** How many rows a sheet has, where they are more than a map is read with; else undefined. */
export function rowsBeyond({ cells }: SheetSnapshot): number | undefined {
  const rows = cells?.values.length ?? 0;
  return rows > mostRows ? rows : undefined;
}
