import { formatCell } from "./address";
import { applyPlan } from "./applyPlan";
import { findSheet } from "./findSheet";
import { lostSince } from "./lostSince";
import { removableSheets } from "./removableSheets";
import { eachCellOf, isTouched, unionArea } from "./restoreCells";
import { restoreTableNames } from "./restoreLook";
import { restoreNames } from "./restoreNames";
import { restoreSheet, type SheetUndo } from "./restoreSheet";
import type { SheetSnapshot, Snapshot } from "./Snapshot";
import type { Applied, Books, IsLost, KeptCell, Undo } from "./Undo";
import type { Op } from "./WritePlan";

/** What the user put on a sheet of the plan's that stays for it. */
function keptOf(now: SheetSnapshot, after: SheetSnapshot): readonly KeptCell[] {
  const kept: KeptCell[] = [];
  eachCellOf(unionArea([now, after]), (row, column) => {
    if (isTouched({ now, after, before: undefined }, row, column))
      kept.push({ sheet: now.name, cell: formatCell(row, column) });
  });
  return kept;
}

/** One sheet of the plan: back to what it was, or what a person put on it where the plan made it. */
function undoSheet(books: Books, after: SheetSnapshot, isLost: IsLost): SheetUndo {
  const before = findSheet(books.before, after.name);
  if (before !== undefined) return restoreSheet(books, after, before, isLost);
  const here = findSheet(books.now, after.name);
  return { plan: [], kept: here === undefined ? [] : keptOf(here, after), lost: [] };
}

function undoProperties(books: Books): Op[] {
  const keys = new Set([...Object.keys(books.after.properties), ...Object.keys(books.before.properties)]);
  return [...keys].flatMap((key): Op[] => {
    const [now, after, before] = [books.now, books.after, books.before].map((book) => book.properties[key]);
    return after === before || now !== after ? [] : [{ op: "setProperty", key, value: before ?? "" }];
  });
}

/** The undo of everything but names of tables. */
function undoAll(books: Books, isLost: IsLost): Undo {
  const parts = books.after.sheets.map((after) => undoSheet(books, after, isLost));
  const cells = parts.flatMap(({ plan }) => plan);
  const { gone, needed, readers } = removableSheets(books, applyPlan(books.now, cells));
  return {
    plan: [
      ...cells,
      ...restoreNames(books, gone, isLost),
      ...undoProperties(books),
      ...gone.map(({ name }): Op => ({ op: "removeSheet", sheet: name })),
    ],
    kept: parts.flatMap(({ kept }) => kept),
    lost: parts.flatMap(({ lost }) => lost),
    needed,
    readers,
  };
}

/**
 * The plan that takes another plan back: only where cells still hold what it wrote; the rest is listed in `kept`.
 * A sheet or table goes only while nothing of the user's is in it and no sheet that stays needs it. A formula that reads what
 * somebody deleted since stays away: Excel would refuse it, and all of the plan with it.
 */
export function planUndo(now: Snapshot, applied: Applied): Undo {
  const done = applyPlan(applied.before, applied.plan);
  const renames = restoreTableNames(now, done, applied.before);
  const books = { now: applyPlan(now, renames), after: applyPlan(done, renames), before: applied.before };
  const undo = undoAll(books, () => false);
  const isLost = lostSince(applied.before, applyPlan(books.now, undo.plan));
  const whole = isLost === undefined ? undo : undoAll(books, isLost);
  return { ...whole, plan: [...renames, ...whole.plan] };
}
