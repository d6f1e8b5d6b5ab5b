import type { Snapshot } from "../../domain/workbook/Snapshot";
import { riskReportTexts } from "../../i18n/es/riskReport";
import { findMarkedSheet, type MarkedSheet } from "../built/markedSheet";

/** Hidden names that tell the sheets of our report from those of the user's with the same name. */
const reportMarks = {
  cover: "gm.informeRiesgos",
  inherent: "gm.informeInherente",
  residual: "gm.informeResidual",
  all: "gm.informeTodos",
} as const;

export type ReportKey = keyof typeof reportMarks;

/** The four sheets of the report: their names now, and whether they stand already. */
export function findReportSheets(snapshot: Snapshot): Readonly<Record<ReportKey, MarkedSheet>> {
  const find = (key: ReportKey) => findMarkedSheet(snapshot, reportMarks[key], [riskReportTexts[key].sheet]);
  return { cover: find("cover"), inherent: find("inherent"), residual: find("residual"), all: find("all") };
}
