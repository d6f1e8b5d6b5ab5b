import type { BookSources } from "../../domain/findings/BookSources";
import type { Severity } from "../../domain/findings/checks";
import type { Finding, Report } from "../../domain/findings/Finding";
import { describePlace } from "../../i18n/describePlace";
import { messageOf } from "../../i18n/FindingWords";
import type { CliWords } from "../CliWords";
import type { FormFinding } from "./formFindings";
import { totalCard } from "./totalCard";
import { wrapText } from "./wrapText";

/** Widths in characters; the three columns fit a terminal of 120. */
const placeWidth = { min: 12, max: 34 };
const messageWidth = 68;

/** A row of the table of findings. */
export interface ReportRow {
  readonly severity: Severity;
  readonly place: string;
  readonly message: string;
  /** Indented lines under the row. */
  readonly card: readonly string[];
}

/** Widths of the first two columns. */
interface Frame {
  readonly severity: number;
  readonly place: number;
}

function frameOf(rows: readonly ReportRow[], { cli }: CliWords): Frame {
  const { severities, columns } = cli.report;
  const longest = Math.max(placeWidth.min, ...rows.map(({ place }) => place.length));
  return {
    severity: Math.max(...[...Object.values(severities), columns.severity].map((word) => word.length)) + 2,
    place: Math.min(placeWidth.max, longest) + 2,
  };
}

function printRow(frame: Frame, severity: string, place: string, message: string): readonly string[] {
  const [places, messages] = [wrapText(place, frame.place - 2), wrapText(message, messageWidth)];
  const height = Math.max(places.length, messages.length);
  return Array.from({ length: height }, (_, i) =>
    `${(i === 0 ? severity : "").padEnd(frame.severity)}${(places[i] ?? "").padEnd(frame.place)}${messages[i] ?? ""}`.trimEnd(),
  );
}

/** Rows under their headings, wrapped for a terminal. */
export function printTable(rows: readonly ReportRow[], words: CliWords): readonly string[] {
  const { severities, columns } = words.cli.report;
  const frame = frameOf(rows, words);
  const indent = " ".repeat(frame.severity);
  return [
    ...printRow(frame, columns.severity, columns.place, columns.finding),
    "-".repeat(frame.severity + frame.place + messageWidth),
    ...rows.flatMap(({ severity, place, message, card }) => [
      ...printRow(frame, severities[severity], place, message),
      ...(card.length === 0 ? [] : ["", ...card.map((line) => indent + line), ""]),
    ]),
  ];
}

function rowOf(finding: Finding, sources: BookSources | undefined, words: CliWords): ReportRow {
  const { severity, places } = finding;
  const place = describePlace(places[0], words.cli.report.place);
  return { severity, place, message: messageOf(finding, words.findings), card: totalCard(finding, sources, words) };
}

function formRow({ severity, places, message }: FormFinding, { cli }: CliWords): ReportRow {
  return { severity, place: describePlace(places[0], cli.report.place), message, card: [] };
}

/** The report for people: counts, findings by severity, the wrong total explained, then what is still open from the form. */
export function tableReport(
  report: Report,
  formFindings: readonly FormFinding[],
  sources: BookSources | undefined,
  words: CliWords,
): string {
  const { counts, findings } = report;
  const texts = words.cli.report;
  const own = findings.map((finding) => rowOf(finding, sources, words));
  const fromForm = formFindings.map((finding) => formRow(finding, words));
  return [
    texts.counts(counts.error, counts.warning, counts.info),
    "",
    ...(own.length === 0 ? [texts.clean] : printTable(own, words)),
    ...(fromForm.length === 0 ? [] : ["", texts.formRows, "", ...printTable(fromForm, words)]),
  ].join("\n");
}
