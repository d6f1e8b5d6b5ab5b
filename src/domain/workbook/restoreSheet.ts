import { applyPlan } from "./applyPlan";
import { contains } from "./areas";
import { findSheet } from "./findSheet";
import { ruleFormulas } from "./mentions";
import { restoreCells } from "./restoreCells";
import { restoreLook } from "./restoreLook";
import { restoreTables, reviveTables } from "./restoreTables";
import type { SheetSnapshot } from "./Snapshot";
import { sameData } from "./sameData";
import type { Books, IsLost, Undo } from "./Undo";
import type { ChartSpec, Op } from "./WritePlan";

export type SheetUndo = Pick<Undo, "plan" | "kept" | "lost">;

const formulasOf = ({ categories, series }: ChartSpec): readonly string[] =>
  [categories, ...series.flatMap(({ values, x = "" }) => [values, x])].flatMap((area) => (area ? [`=${area}`] : []));

/** The formulas that a step of a look writes; conditional formats come one by one. */
function writtenFormulas(op: Op): readonly string[] {
  if (op.op === "addChart") return formulasOf(op.chart);
  return op.op === "setValidation" ? ruleFormulas(op.validation.rule) : [];
}

/** Rules and charts of before without those that would read what is gone: Excel takes none of them. */
function withoutLost(look: readonly Op[], isLost: IsLost): readonly Op[] {
  return look
    .filter((op) => !writtenFormulas(op).some(isLost))
    .map((op) =>
      op.op === "setConditionalFormats" ? { ...op, formats: op.formats.filter(({ formula }) => !isLost(formula)) } : op,
    );
}

/** Takes back what a plan did to a sheet that was there before it. */
export function restoreSheet(books: Books, after: SheetSnapshot, before: SheetSnapshot, isLost: IsLost): SheetUndo {
  const now = findSheet(books.now, after.name);
  if (now === undefined || sameData(after, before)) return { plan: [], kept: [], lost: [] };
  const sheet = now.name;
  const tables = restoreTables(sheet, { now, after, before });
  const moved = [now, after].map(
    (one) => findSheet(applyPlan({ ...books.now, sheets: [one] }, tables.ops), sheet) ?? one,
  );
  const [movedNow = now, movedAfter = after] = moved;
  const mayTouch = (row: number, column: number): boolean =>
    !tables.keptAreas.some((area) => contains(area, row, column));
  const look = withoutLost(restoreLook(sheet, after.look, before.look), isLost);
  const links = look.filter((op) => op.op === "addLink");
  const cells = restoreCells(sheet, { now: movedNow, after: movedAfter, before }, mayTouch, isLost);
  const done: Op[] = [...tables.ops, ...links, ...cells.ops];
  const result = findSheet(applyPlan({ ...books.now, sheets: [now] }, done), sheet) ?? now;
  const rest = look.filter((op) => op.op !== "addLink");
  return {
    plan: [...done, ...reviveTables(sheet, result, before), ...rest],
    kept: cells.kept.map((cell) => ({ sheet, cell })),
    lost: cells.lost.map((cell) => ({ sheet, cell })),
  };
}
