import { formatReference } from "../domain/formula/cellReference";
import { findSheet } from "../domain/workbook/findSheet";
import type { Snapshot } from "../domain/workbook/Snapshot";
import type { WritePlan } from "../domain/workbook/WritePlan";
import { riskReportTexts } from "../i18n/es/riskReport";
import type { Action, ActionResult } from "./Action";
import type { BuiltSheet } from "./built/blocks";
import { planBuilt } from "./built/planBuilt";
import { allRisksSheet } from "./riskReport/allRisksSheet";
import { type CoverFacts, coverSheet, signaturesOf } from "./riskReport/coverSheet";
import { listTyped } from "./riskReport/listTyped";
import { mapSheet } from "./riskReport/mapSheet";
import { type ReportBook, readReportBook } from "./riskReport/ReportBook";
import { findReportSheets, type ReportKey } from "./riskReport/reportSheets";

/** `now` is local ISO time, such as "2026-11-22T14:05"; without it the report carries no date. */
type ReportInput = { readonly now: string } | undefined;

type Made = readonly (readonly [ReportKey, BuiltSheet])[];

function makeSheets(book: ReportBook, cover: CoverFacts): Made {
  const state = formatReference(cover.sheet, 3, 1);
  return [
    ["cover", coverSheet(cover, book)],
    ["inherent", mapSheet("inherente", riskReportTexts.inherent.title, book, state)],
    ["residual", mapSheet("residual", riskReportTexts.residual.title, book, state)],
    ["all", allRisksSheet(book, state)],
  ];
}

function run(snapshot: Snapshot, input: ReportInput): ActionResult {
  const book = readReportBook(snapshot);
  if (book === undefined) return { plan: [] };
  const found = findReportSheets(snapshot);
  const standing = (key: ReportKey) => (found[key].exists ? findSheet(snapshot, found[key].name) : undefined);
  const [sheet, list] = [found.cover.name, found.all.name];
  const cover: CoverFacts = { sheet, list, signatures: signaturesOf(standing("cover")), now: input?.now };
  const made = makeSheets(book, cover);
  const sheets = made.map(([key, report]) => ({ standing: standing(key), report }));
  const plan: WritePlan = made.flatMap(([key, report]) => planBuilt(found[key], report, book.rename));
  // The cover reads the list of all risks, and Excel takes no formula of a sheet that is not there.
  const [adds, rest] = [true, false].map((isAdd) => plan.filter(({ op }) => (op === "addSheet") === isAdd));
  return {
    plan: [...(adds ?? []), ...(rest ?? []), { op: "activate", sheet, cell: "A1" }],
    typed: listTyped(book, cover, sheets),
  };
}

/** «Informe de riesgos»: method and legend, both maps and all risks. Without risks, or without a column of theirs, the plan is empty. */
export const reportRisks = {
  id: "reportRisks",
  preview: "in-doubt",
  effect: "view",
  // Without risks nothing is written: the sheet to fill in is shown.
  ribbon: { input: (now: string) => ({ now }), shownOn: ["riskReport", "risks"] },
  cli: { names: ["informe", "report"] },
  run,
} as const satisfies Action<ReportInput>;
