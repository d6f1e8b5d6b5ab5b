import { dropUnseen } from "../text/dropUnseen";
import { plainFigures } from "../text/plainFigures";
import type { Cell } from "../workbook/Cell";

/** Reads a quantity above zero: 10, "10", "2,5", "2.5", "1.000" (thousand); undefined for anything else. */
export function parseQuantity(cell: Cell): number | undefined {
  const value = typeof cell === "string" ? readText(plainFigures(dropUnseen(cell)).trim()) : cell;
  return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : undefined;
}

function readText(text: string): number | undefined {
  if (/^[1-9]\d{0,2}(\.\d{3})+$/.test(text)) return Number(text.replaceAll(".", ""));
  return /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : undefined;
}
