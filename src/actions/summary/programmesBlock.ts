import type { Summary, SummaryProgramme } from "../../domain/summary/buildSummary";
import type { Cell } from "../../domain/workbook/Cell";
import { summaryTexts } from "../../i18n/es/summary";
import type { TableColumn } from "../../layouts/contents";
import { type BuiltBlock, cell, headings, looks } from "../built/blocks";
import { type ChartFrame, chartArea, chartRows, moneyChart } from "./charts";
import { type ColumnName, rowsEqual, rowsOfProgramme } from "./columnNames";

/** Programmes whose table and chart leave room on their page for the schedule, and for their whole names. */
export const programmesOfOnePage = 2;
/** Letters of a name where programmes are few, and where they are many. */
const [longName, shortName] = [70, 46];

/** Cuts the name of a programme at a word, so that table and chart stay on a page; the whole name stands in «Catálogo PIDM». */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), length / 2))}…`;
}

/** «Programa 5: Apoyo…» without its number, which the code beside it says. */
export const withoutNumber = (name: string) => name.replace(/^programa\s+\d+\s*[:.]\s*/i, "");

/** Money of a set of activities in a column of the budget; 0 for none. */
export function moneyOf(
  activities: readonly Cell[],
  column: ColumnName,
  key: TableColumn<"budget"> = "amount",
): string {
  if (activities.length === 0) return "=0";
  const each = activities.map((number) => rowsEqual(column("budget", "activity"), String(number)));
  // One comparison alone stays TRUE or FALSE, and Excel holds both for greater than 0: the sum with 0 makes a number of it.
  return `=SUMPRODUCT(--((0+${each.join("+")})>0),${column("budget", key)})`;
}

function programmeRow(at: number, programme: SummaryProgramme, column: ColumnName, letters: number) {
  const count = (codes: string) => `=SUMPRODUCT(--${rowsOfProgramme(codes, programme.code)})`;
  return [
    cell(0, at, shorten(`${programme.code} ${withoutNumber(programme.name)}`, letters), "data"),
    cell(1, at, count(column("metas", "pidm")), looks.whole),
    cell(2, at, count(column("schedule", "pidm")), looks.whole),
    cell(3, at, count(column("evidence", "pidm")), looks.whole),
    cell(4, at, moneyOf(programme.activities, column), looks.money),
  ];
}

/** Metas, subactivities, evidence and money by programme; money of an activity in several programmes stands apart. */
export function programmesBlock(row: number, summary: Summary, column: ColumnName, chart: ChartFrame): BuiltBlock {
  const words = summaryTexts.programmes;
  const first = row + 1;
  const letters = summary.programmes.length > programmesOfOnePage ? shortName : longName;
  const programmes = summary.programmes.flatMap((programme, index) =>
    programmeRow(first + index, programme, column, letters),
  );
  const shared = first + summary.programmes.length;
  const total = shared + 1;
  const sums = ["B", "C", "D", "E"].map((letter, index) =>
    cell(index + 1, total, `=SUM(${letter}${first}:${letter}${shared})`, {
      style: "computed",
      format: index === 3 ? "#,##0" : "0",
    }),
  );
  // One more than usual: long names take two lines, and LibreOffice leaves out what would touch its neighbour.
  const rows = chartRows(summary.programmes.length) + (letters === longName ? 1 : 0);
  const frame = { sheet: chart.sheet, area: chartArea(chart, total + 2, rows) };
  return {
    cells: [
      ...headings(row, [words.heading, words.metas, words.subactivities, words.evidence, words.value]),
      ...programmes,
      cell(0, shared, words.shared, "data"),
      cell(4, shared, moneyOf(summary.sharedActivities, column), looks.money),
      cell(0, total, words.total, "label"),
      ...sums,
    ],
    charts: [moneyChart("graficoProgramas", words.chart, frame, { first, last: shared, column: "E" })],
    nextRow: total + 3 + rows,
  };
}
