import type { Cell } from "../workbook/Cell";
import { dropUnseen } from "./dropUnseen";

/** A cell as every program gives it back: what is not seen is no difference, and a number is its text. */
export function plainText(cell: Cell): string {
  return dropUnseen(String(cell)).trim();
}
