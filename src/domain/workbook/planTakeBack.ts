import { parseArea } from "./address";
import { applyPlan } from "./applyPlan";
import { cellAt, sameContent } from "./cellAt";
import { findSheet } from "./findSheet";
import { planUndo } from "./planUndo";
import type { Snapshot } from "./Snapshot";
import type { KeptCell, Undo } from "./Undo";
import type { Written } from "./Written";

const keyOf = ({ sheet, cell }: KeptCell): string => `${sheet}!${cell}`;

/** A cell of a sheet that goes is not kept, nor one that holds what it held in the beginning: half of a take-back gave it back. */
function isChanged({ sheet, cell }: KeptCell, book: Snapshot, before: Snapshot | undefined): boolean {
  const [here, was] = [findSheet(book, sheet), before && findSheet(before, sheet)];
  const { row = 0, column = 0 } = parseArea(cell) ?? {};
  return here !== undefined && !sameContent(cellAt(here, row, column), cellAt(was, row, column));
}

/** What is left of lists that several undos tell: cells each once, and only sheets that are there at the end. */
function joinUndos(undos: readonly Undo[], book: Snapshot): Omit<Undo, "plan"> {
  const cells = (of: (undo: Undo) => readonly KeptCell[]) => [
    ...new Map(undos.flatMap(of).map((cell) => [keyOf(cell), cell])).values(),
  ];
  const sheets = (of: (undo: Undo) => readonly string[]) =>
    [...new Set(undos.flatMap(of))].filter((name) => findSheet(book, name) !== undefined);
  const needed = sheets((undo) => undo.needed);
  return {
    kept: cells((undo) => undo.kept),
    lost: cells((undo) => undo.lost).filter(({ sheet }) => findSheet(book, sheet) !== undefined),
    needed,
    readers: sheets((undo) => undo.readers).filter((name) => !needed.includes(name)),
  };
}

/** One plan that takes several back, given newest first. Cells of sheets that go are not kept. */
export function planTakeBack(now: Snapshot, done: readonly Written[]): Undo {
  const steps = done.flatMap((one) => (one.checks === undefined ? [one] : [one.checks, one]));
  const undos: Undo[] = [];
  let book = now;
  for (const step of steps) {
    const undo = planUndo(book, step);
    book = applyPlan(book, undo.plan);
    undos.push(undo);
  }
  const told = joinUndos(undos, book);
  const before = done.at(-1)?.before;
  return {
    ...told,
    plan: undos.flatMap(({ plan }) => plan),
    kept: told.kept.filter((cell) => isChanged(cell, book, before)),
  };
}
