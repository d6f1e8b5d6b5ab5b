import type { Cell } from "../workbook/Cell";
import { dropUnseen } from "./dropUnseen";

/** Whether a cell holds nothing a person could see. */
export function isBlank(cell: Cell | null): boolean {
  return cell === null || (typeof cell === "string" && dropUnseen(cell).trim() === "");
}
