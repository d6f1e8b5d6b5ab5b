import { describeCoverage, describeNote } from "../../i18n/describeSelection";
import type { CliWords } from "../CliWords";
import { findingJson } from "./jsonReport";
import { joinChecked, type ReviewedSheets } from "./reviewTable";

/** The check of sheets for other programs: what was found, how much was judged, and by sheet what was not and why. */
export function reviewJson(reviewed: ReviewedSheets, words: CliWords): string {
  const { valid, counts, findings } = reviewed.report;
  const all = joinChecked(reviewed);
  const body = {
    valid,
    counts,
    coverage: { ...all.coverage, sheets: reviewed.checked.length },
    ...(reviewed.isOurs ? { note: words.cli.review.ours } : {}),
    summary: describeCoverage(all, reviewed.checked.length, words.selection),
    findings: findings.map((finding) => findingJson(finding, words)),
    sheets: reviewed.checked.map(({ sheet, report }) => ({
      sheet,
      coverage: report.coverage,
      notes: report.notes.map((note) => ({ ...note, message: describeNote(note, words.selection) })),
    })),
  };
  return JSON.stringify(body, null, 2);
}
