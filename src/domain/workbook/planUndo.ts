import { listPrecedents } from "../formula/listPrecedents";
import { sameFormula } from "../formula/sameFormula";
import { formatCell } from "./address";
import { applyPlan } from "./applyPlan";
import { contains } from "./areas";
import { findSheet } from "./findSheet";
import { leadsTo, mentions } from "./mentions";
import { eachCellOf, isTouched, restoreCells, unionArea } from "./restoreCells";
import { restoreLook, restoreTableNames } from "./restoreLook";
import { isUntouched, restoreTables, reviveTables } from "./restoreTables";
import type { DefinedName, SheetSnapshot, Snapshot } from "./Snapshot";
import { sameData } from "./sameData";
import type { Op, WritePlan } from "./WritePlan";

/** A cell that undo leaves alone, because somebody changed it after the plan. */
export interface KeptCell {
  readonly sheet: string;
  readonly cell: string;
}

export interface Undo {
  readonly plan: WritePlan;
  readonly kept: readonly KeptCell[];
}

/** What was done: the workbook before it, and the plan. */
export interface Applied {
  readonly before: Snapshot;
  readonly plan: WritePlan;
}

interface Books {
  readonly now: Snapshot;
  readonly after: Snapshot;
  readonly before: Snapshot;
}

/** Sheets that the plan made and that are still as it left them; one that a kept sheet needs stays too. */
function removableSheets(books: Books): readonly SheetSnapshot[] {
  const added = books.after.sheets.flatMap((after) => {
    const now = findSheet(books.now, after.name);
    return findSheet(books.before, after.name) === undefined && now !== undefined ? [{ after, now }] : [];
  });
  let gone = added.filter(({ after, now }) => {
    const area = unionArea([now, after]);
    return area === undefined || isUntouched({ now, after, before: undefined }, area);
  });
  let stable = false;
  while (!stable) {
    const names = gone.map((one) => one.now.name.toLowerCase());
    const stay = books.now.sheets.filter((sheet) => !names.includes(sheet.name.toLowerCase()));
    const used = added.filter((one) => !gone.includes(one)).map((one) => one.now);
    const needed = gone.filter((one) =>
      stay.some((sheet) => used.includes(sheet) && mentions(books.now, sheet, one.now)),
    );
    gone = gone.filter((one) => !needed.includes(one));
    stable = needed.length === 0;
  }
  return gone.map((one) => one.now);
}

function undoSheet(books: Books, after: SheetSnapshot, before: SheetSnapshot): Undo {
  const now = findSheet(books.now, after.name);
  if (now === undefined || sameData(after, before)) return { plan: [], kept: [] };
  const sheet = now.name;
  const tables = restoreTables(sheet, { now, after, before });
  const moved = [now, after].map(
    (one) => findSheet(applyPlan({ ...books.now, sheets: [one] }, tables.ops), sheet) ?? one,
  );
  const [movedNow = now, movedAfter = after] = moved;
  const mayTouch = (row: number, column: number): boolean =>
    !tables.keptAreas.some((area) => contains(area, row, column));
  const look = restoreLook(sheet, after.look, before.look);
  const links = look.filter((op) => op.op === "addLink");
  const cells = restoreCells(sheet, { now: movedNow, after: movedAfter, before }, mayTouch);
  const done: Op[] = [...tables.ops, ...links, ...cells.ops];
  const result = findSheet(applyPlan({ ...books.now, sheets: [now] }, done), sheet) ?? now;
  const rest = look.filter((op) => op.op !== "addLink");
  return {
    plan: [...done, ...reviveTables(sheet, result, before), ...rest],
    kept: cells.kept.map((cell) => ({ sheet, cell })),
  };
}

/** What the user put on a sheet of the plan's that stays for it. */
function keptOf(now: SheetSnapshot, after: SheetSnapshot): readonly KeptCell[] {
  const kept: KeptCell[] = [];
  eachCellOf(unionArea([now, after]), (row, column) => {
    if (isTouched({ now, after, before: undefined }, row, column))
      kept.push({ sheet: now.name, cell: formatCell(row, column) });
  });
  return kept;
}

/** Excel spells a name's formula in its own way, and since build 1904 may keep «=tMetas[PIDM]» as the area of that column. */
function isSameName(book: Snapshot, now: DefinedName | undefined, after: DefinedName): boolean {
  if (now === undefined || now.visible !== after.visible) return false;
  const [here, ours] = [now, after].map(({ formula }) =>
    listPrecedents(formula, { sheet: "", row: 0, column: 0 }, book),
  );
  const isArea = here?.areas.length === 1 && here.unknown.length === 0;
  return sameFormula(now.formula, after.formula) || (isArea && sameData(here, ours));
}

function undoNames(books: Books, gone: readonly SheetSnapshot[]): Op[] {
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  const stays = books.now.sheets.filter(
    (sheet) => findSheet(books.before, sheet.name) === undefined && !gone.includes(sheet),
  );
  return books.after.names.flatMap((name): Op[] => {
    const now = books.now.names.find((one) => same(one.name, name.name));
    const was = books.before.names.find((one) => same(one.name, name.name));
    if (sameData(was, name) || !isSameName(books.now, now, name)) return [];
    if (was !== undefined) return [{ op: "defineName", ...was }];
    const needed = stays.some((sheet) => leadsTo(books.now, name.formula, sheet));
    return needed ? [] : [{ op: "removeName", name: name.name }];
  });
}

function undoProperties(books: Books): Op[] {
  const keys = new Set([...Object.keys(books.after.properties), ...Object.keys(books.before.properties)]);
  return [...keys].flatMap((key): Op[] => {
    const [now, after, before] = [books.now, books.after, books.before].map((book) => book.properties[key]);
    return after === before || now !== after ? [] : [{ op: "setProperty", key, value: before ?? "" }];
  });
}

/**
 * The plan that takes another plan back: only where cells still hold what it wrote; the rest is listed in `kept`.
 * A sheet or table goes only while nothing of the user's is in it and no sheet that stays needs it.
 */
export function planUndo(now: Snapshot, applied: Applied): Undo {
  const done = applyPlan(applied.before, applied.plan);
  const renames = restoreTableNames(now, done, applied.before);
  const books = { now: applyPlan(now, renames), after: applyPlan(done, renames), before: applied.before };
  const gone = removableSheets(books);
  const goneNames = gone.map((sheet) => sheet.name);
  const parts = books.after.sheets.map((after): Undo => {
    const before = findSheet(books.before, after.name);
    if (before !== undefined) return undoSheet(books, after, before);
    const here = findSheet(books.now, after.name);
    return here === undefined || gone.includes(here) ? { plan: [], kept: [] } : { plan: [], kept: keptOf(here, after) };
  });
  return {
    plan: [
      ...renames,
      ...parts.flatMap((part) => part.plan),
      ...undoNames(books, gone),
      ...undoProperties(books),
      ...goneNames.map((sheet): Op => ({ op: "removeSheet", sheet })),
    ],
    kept: parts.flatMap((part) => part.kept),
  };
}
