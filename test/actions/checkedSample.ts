import { check } from "../../src/actions/check";
import type { Report } from "../../src/domain/findings/Finding";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import { decodeFindingRows } from "../../src/layouts/findingRows";
import { columnLetters } from "../../src/layouts/readRows";
import { bookOf, tableIn } from "../support/bookTools";
import { sampleProject } from "../support/sampleProject";

export const moment = { now: "2026-11-24T14:05" };

/** The workbook after a check, and what it found. */
export function checked(book: Snapshot): { readonly book: Snapshot; readonly report: Report } {
  const { plan, report } = check.run(book, moment);
  if (report === undefined) throw new Error("no report");
  return { book: applyPlan(book, plan), report };
}

export const rowsOf = (book: Snapshot, origin: "book" | "form") =>
  decodeFindingRows(book).filter((row) => row.origin === origin);

/** The cell of a finding's row in a column of «Hallazgos». */
export function cellOf(book: Snapshot, row: number, key: string): string {
  return `${columnLetters(tableIn(book, "tHallazgos"))[key] ?? ""}${row}`;
}

/** The sample without its form findings, as «Estructurar» without an import makes it. */
export async function plainSample(): Promise<Snapshot> {
  return bookOf((await sampleProject()).project);
}
