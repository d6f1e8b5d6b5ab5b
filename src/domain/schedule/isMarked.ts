import { dropUnseen } from "../text/dropUnseen";
import type { Cell } from "../workbook/Cell";

/** Whether a month is marked: ✓, x, 1 or anything but blank, zero, a dash, «no» or an empty box. */
export function isMarked(cell: Cell): boolean {
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return cell !== 0;
  return !/^(?:|0|no|n|falso|false|[-–—.☐□○◯◻⬜])$/i.test(dropUnseen(cell).trim());
}
