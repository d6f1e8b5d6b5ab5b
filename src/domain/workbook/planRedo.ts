import { findSheet } from "./findSheet";
import { unionArea } from "./restoreCells";
import { isUntouched } from "./restoreTables";
import type { SheetSnapshot, Snapshot } from "./Snapshot";
import { sameData } from "./sameData";
import type { Applied } from "./Undo";
import type { Op, WritePlan } from "./WritePlan";

/** The sheet that an operation writes on; showing one is no writing. */
function writtenSheet(op: Op): string | undefined {
  return "sheet" in op && op.op !== "activate" ? op.sheet.toLowerCase() : undefined;
}

function sameSheet(now: SheetSnapshot | undefined, before: SheetSnapshot | undefined): boolean {
  if (now === undefined || before === undefined) return now === before;
  const area = unionArea([now, before]);
  return (
    sameData(now.tables, before.tables) && (area === undefined || isUntouched({ now, after: before, before }, area))
  );
}

/** The plan once more, after it was taken back; undefined where a sheet that it writes on is no longer as it found it. */
export function planRedo(now: Snapshot, { before, plan }: Applied): WritePlan | undefined {
  const names = new Set(plan.flatMap((op) => writtenSheet(op) ?? []));
  return [...names].every((name) => sameSheet(findSheet(now, name), findSheet(before, name))) ? plan : undefined;
}
