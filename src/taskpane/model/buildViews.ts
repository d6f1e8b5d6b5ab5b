import type { Finding, Report } from "../../domain/findings/Finding";
import { buildRowNumbers } from "../../domain/findings/rowNumbers";
import type { PaneWords } from "../texts/PaneWords";
import type { PaneTexts } from "../texts/Texts";
import type { BookState } from "./BookState";
import { describeFinding, describeFormRow } from "./describeFinding";
import type { TotalInput } from "./describeTotal";
import type { FindingView } from "./FindingView";

interface ViewInput {
  readonly texts: PaneTexts;
  readonly words: PaneWords;
  readonly keyOf: (finding: Finding) => string;
}

/** A key for each finding, even where two findings share theirs. */
function uniqueKeys(report: Report, keyOf: ViewInput["keyOf"]): readonly string[] {
  const seen = new Map<string, number>();
  return report.findings.map((finding) => {
    const key = keyOf(finding);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return times === 0 ? key : `${key} ${times}`;
  });
}

function totalInput(book: BookState, { texts, words }: ViewInput): TotalInput {
  return { texts, words, rows: buildRowNumbers(book.tableRows), rubroSheet: book.rubroSheet };
}

/** The findings of a report in words. */
export function viewReport(report: Report, book: BookState, input: ViewInput): readonly FindingView[] {
  const total = totalInput(book, input);
  const keys = uniqueKeys(report, input.keyOf);
  return report.findings.map((finding, index) => describeFinding(finding, keys[index] ?? "", total, book.links));
}

/** The findings of a check and, after them, those of the form that «Hallazgos» keeps. */
export function buildViews(report: Report, book: BookState, input: ViewInput): readonly FindingView[] {
  const total = totalInput(book, input);
  return [...viewReport(report, book, input), ...book.formRows.map((row) => describeFormRow(row, total))];
}
