import { dropUnseen } from "../text/dropUnseen";
import type { Cell } from "../workbook/Cell";

/** What says that a month is not marked, or not yet known. */
const unmarked =
  /^(?:|0 ?%?|\$ ?0|no(?: aplica)?|n|n[./]?a\.?|falso|false|por (?:definir|programar)|pendiente|sin (?:definir|programar)|[-–—_.]+|[☐□○◯◻⬜])$/i;

/** Whether a month is marked: ✓, x, 1 or anything but blank, zero, a dash, «no», «por definir» or an empty box. */
export function isMarked(cell: Cell): boolean {
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return cell !== 0;
  return !unmarked.test(dropUnseen(cell).trim());
}
