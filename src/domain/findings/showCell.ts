import type { Cell } from "../workbook/Cell";

/** What a cell holds as trimmed text: 3 → "3", "" when empty. */
export function showCell(cell: Cell): string {
  return String(cell).trim();
}

/** A whole number from a number or from digits typed as text; undefined otherwise. */
export function wholeOf(cell: Cell): number | undefined {
  if (typeof cell === "boolean") return undefined;
  const text = showCell(cell);
  if (!/^\d+([.,]0+)?$/.test(text)) return undefined;
  return Number.parseInt(text, 10);
}
