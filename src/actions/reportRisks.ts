import type { Snapshot } from "../domain/workbook/Snapshot";
import type { Op, WritePlan } from "../domain/workbook/WritePlan";
import { riskReportTexts } from "../i18n/es/riskReport";
import { formatReference } from "../layouts/reference";
import type { Action } from "./Action";
import { allRisksSheet } from "./riskReport/allRisksSheet";
import { type CoverFacts, coverSheet } from "./riskReport/coverSheet";
import { mapSheet } from "./riskReport/mapSheet";
import { readReportBook } from "./riskReport/ReportBook";
import type { ReportSheet } from "./riskReport/ReportSheet";
import { findReportSheets, type ReportKey, reportMarks } from "./riskReport/reportSheets";
import { signaturesOf } from "./riskReport/signatures";
import { writeSheet } from "./riskReport/writeSheet";

/** `now` is local ISO time, such as "2026-11-22T14:05"; without it the report carries no date. */
export type ReportInput = { readonly now: string } | undefined;

/** «Informe de riesgos»: method and legend, both maps and all risks. Without risks, or without a column of theirs, the plan is empty. */
export const reportRisks: Action<ReportInput> = {
  id: "reportRisks",
  run(snapshot: Snapshot, input: ReportInput) {
    const book = readReportBook(snapshot);
    if (book === undefined) return { plan: [] };
    const found = findReportSheets(snapshot);
    const state = formatReference(found.cover.name, 3, 1);
    const standing = found.cover.exists ? snapshot.sheets.find(({ name }) => name === found.cover.name) : undefined;
    const cover: CoverFacts = {
      sheet: found.cover.name,
      list: found.all.name,
      signatures: signaturesOf(standing),
      now: input?.now,
    };
    const sheets: readonly (readonly [ReportKey, ReportSheet])[] = [
      ["cover", coverSheet(cover, book)],
      ["inherent", mapSheet("inherente", riskReportTexts.inherent.title, book, state)],
      ["residual", mapSheet("residual", riskReportTexts.residual.title, book, state)],
      ["all", allRisksSheet(book, state)],
    ];
    const plan: WritePlan = sheets.flatMap(([key, sheet]): WritePlan => {
      const { name, exists } = found[key];
      const mark: Op = {
        op: "defineName",
        name: reportMarks[key],
        formula: formatReference(name, 1, 1),
        visible: false,
      };
      return [...writeSheet(found[key], sheet, book.rename), ...(exists ? [] : [mark])];
    });
    return { plan: [...plan, { op: "activate", sheet: found.cover.name, cell: "A1" }] };
  },
};
