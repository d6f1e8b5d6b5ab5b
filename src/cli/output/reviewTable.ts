import type { Explanation, Finding, Report } from "../../domain/findings/Finding";
import type { SelectionReport } from "../../domain/selection/SelectionReport";
import { describePlace } from "../../i18n/describePlace";
import { type Checked, describeCoverage, describeNote, isJudged } from "../../i18n/describeSelection";
import { messageOf } from "../../i18n/FindingWords";
import { pesos } from "../../i18n/format";
import type { CliWords } from "../CliWords";
import { printTable, type ReportRow } from "./tableReport";
import { wrapText } from "./wrapText";

/** The sheets of a file, checked: all findings in one report, and each sheet by itself. */
export interface ReviewedSheets {
  readonly report: Report;
  readonly checked: readonly { readonly sheet: string; readonly report: SelectionReport }[];
  /** Tables of ours stand in it: «validar» checks more of them. */
  readonly isOurs: boolean;
}

/** More than this nobody compares on a screen. */
const shownExplanations = 5;

const lineWidth = 116;

/** All sheets taken together: sums by how they are written, and notes with their sheet. */
export function joinChecked({ checked }: ReviewedSheets): Checked {
  const sum = (pick: (coverage: SelectionReport["coverage"]) => number): number =>
    checked.reduce((total, { report }) => total + pick(report.coverage), 0);
  return {
    coverage: {
      formulaSums: sum(({ formulaSums }) => formulaSums),
      typedTotals: sum(({ typedTotals }) => typedTotals),
      amounts: sum(({ amounts }) => amounts),
    },
    notes: checked.flatMap(({ report }) => report.notes),
  };
}

/** «F8:  $1.000  →  $10.000   falta un 0 (5.ª cifra)». */
function explanationLine(one: Explanation, { cli, explanations }: CliWords): string {
  const cell = "cell" in one.place ? one.place.cell : describePlace(one.place, cli.report.place);
  return `${cell}:  ${pesos(one.from)}  →  ${pesos(one.to)}   ${explanations.explanation(one)}`;
}

function cardOf({ explanations = [], leads = [] }: Finding, words: CliWords): readonly string[] {
  const { report } = words.cli;
  const shown = explanations.slice(0, shownExplanations).map((one) => explanationLine(one, words));
  const hidden = explanations.length - shown.length;
  return [
    ...(shown.length > 0 ? [report.exact, ...shown] : []),
    ...(hidden > 0 ? [report.more(hidden)] : []),
    ...(leads.length > 0 ? [report.leads, ...leads.map((one) => explanationLine(one, words))] : []),
  ];
}

function rowOf(finding: Finding, words: CliWords): ReportRow {
  const place = describePlace(finding.places[0], words.cli.report.place);
  return {
    severity: finding.severity,
    place,
    message: messageOf(finding, words.findings),
    card: cardOf(finding, words),
  };
}

/** Each note once with the sheets that it is of; of a whole file, lists without totals are only named. */
function noteTexts({ checked }: ReviewedSheets, { selection, cli }: CliWords): readonly string[] {
  const sheets = new Map<string, string[]>();
  for (const { sheet, report } of checked) {
    for (const note of report.notes) {
      const isList = note.kind === "no-total" && checked.length > 1;
      const text = isList ? cli.review.noTotal : describeNote(note, selection);
      sheets.set(text, [...(sheets.get(text) ?? []), sheet]);
    }
  }
  const of = (names: readonly string[]): string => (checked.length > 1 ? `${[...new Set(names)].join(", ")}: ` : "");
  return [...sheets].map(([text, names]) => of(names) + text);
}

function noteLines(reviewed: ReviewedSheets, words: CliWords): readonly string[] {
  const own = reviewed.isOurs ? [words.cli.review.ours] : [];
  const notes = [...own, ...noteTexts(reviewed, words)];
  if (notes.length === 0) return [];
  return ["", words.selection.notesTitle, ...notes.flatMap((note) => wrapText(`- ${note}`, lineWidth))];
}

/** The report for people: counts, how much was judged, findings with their explanations, what was not judged and why. */
export function reviewTable(reviewed: ReviewedSheets, words: CliWords): string {
  const { report, checked } = reviewed;
  const { counts, findings } = report;
  const all = joinChecked(reviewed);
  const texts = words.cli.report;
  const clean = isJudged(all) ? ["", words.selection.nothingFound] : [];
  const rows = findings.map((finding) => rowOf(finding, words));
  return [
    texts.counts(counts.error, counts.warning, counts.info),
    ...wrapText(describeCoverage(all, checked.length, words.selection), lineWidth),
    ...(rows.length === 0 ? clean : ["", ...printTable(rows, words)]),
    ...noteLines(reviewed, words),
  ].join("\n");
}
