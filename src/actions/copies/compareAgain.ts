import { compareReturn, type ReturnInput } from "../../domain/copies/compareReturn";
import type { ReturnChange, ReturnComparison } from "../../domain/copies/Return";
import { rememberReturn } from "../../domain/copies/rememberReturn";
import type { SentCopy } from "../../domain/copies/SentCopy";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import { sameData } from "../../domain/workbook/sameData";
import type { Op } from "../../domain/workbook/WritePlan";
import { decodeReceived, planReceivedRows } from "../../layouts/copies/receivedRecord";
import { decodeBook } from "../../layouts/decodeBook";

/** A copy as it was sent, or as its last return left it. */
function baseIn(snapshot: Snapshot, base: SentCopy): SentCopy {
  const rows = decodeReceived(snapshot, base.stamp.id);
  return rows === undefined ? base : { ...base, rows };
}

/** Of two returns of a copy that are received together nobody knows which is the later: where they differ, that is a question. */
function askWhere(changes: readonly ReturnChange[], before: ReturnComparison): readonly ReturnChange[] {
  const alone = new Set(before.changes.flatMap(({ id, by }) => (by === "form" ? [id] : [])));
  return changes.map((change) =>
    change.kind === "field" && change.by === "form" && !alone.has(change.id) ? { ...change, by: "both" } : change,
  );
}

/** Compares a return with what was sent or, where the copy came back before, with what was received of it; `start` is the workbook before any file of this time. */
export function compareAgain(book: Snapshot, start: Snapshot, input: ReturnInput): ReturnComparison {
  const { base } = input;
  if (base === undefined) return compareReturn(input);
  const now = baseIn(book, base);
  const before = book === start ? now : baseIn(start, base);
  const comparison = compareReturn({ ...input, base: now });
  if (sameData(now.rows, before.rows)) return comparison;
  return { ...comparison, changes: askWhere(comparison.changes, compareReturn({ ...input, base: before })) };
}

/** Remembers what was received of a copy; `book` is the workbook after it, `input` what it was compared with. */
export function planRemembered(book: Snapshot, input: ReturnInput): readonly Op[] {
  const { base } = input;
  if (base === undefined) return [];
  const ours = decodeBook(book).project;
  return planReceivedRows(book, base.stamp.id, rememberReturn({ ...input, ours, base: baseIn(book, base) }));
}

/** Whether a copy came back before. */
export function cameBefore(book: Snapshot, { base }: ReturnInput): boolean {
  return base !== undefined && decodeReceived(book, base.stamp.id) !== undefined;
}
