import { parseMoney } from "../domain/budget/parseMoney";
import type { Cell } from "../domain/workbook/Cell";
import { encodeDate } from "./dates";
import type { ColumnKind } from "./Layout";
import { encodeMonth } from "./months";

/** An amount of the paper form as a number of pesos; text that is no amount stays as found. */
function readAmount(cell: Cell): Cell {
  const money = typeof cell === "string" ? parseMoney(cell) : { ok: false as const };
  return money.ok ? money.pesos + money.cents / 100 : cell;
}

/** Digits of the paper form as a number, such as a quantity «10». */
function readDigits(cell: Cell): Cell {
  return typeof cell === "string" && /^\s*\d{1,15}\s*$/.test(cell) ? Number(cell) : cell;
}

/** A value as a cell holds it: dates as serial numbers, months by name; what the paper form wrote as text becomes a number where it is one. */
export function encodeCell(kind: ColumnKind, cell: Cell, fromForm: boolean): Cell {
  if (kind === "date") return encodeDate(cell);
  if (kind === "month") return encodeMonth(cell);
  if (fromForm && kind === "money") return readAmount(cell);
  if (fromForm && kind === "number") return readDigits(cell);
  return cell;
}
