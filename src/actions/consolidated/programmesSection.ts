import { quoteText } from "../../domain/formula/literal";
import { consolidatedTexts } from "../../i18n/es/consolidated";
import type { TableColumn } from "../../layouts/contents";
import type { PlainCell } from "../../layouts/Layout";
import { cell, letterAt, looks } from "../built/blocks";
import type { DashboardBook } from "../dashboard/DashboardBook";
import { type ColumnName, rowsOfProgramme } from "../summary/columnNames";
import { moneyOf } from "../summary/programmesBlock";
import { isLate } from "../year/lateWords";
import { firstHelper, helperAt, helperCell } from "./ConsolidatedFrame";
import type { ListedProgramme } from "./ConsolidatedShape";
import { moneyUnit } from "./moneyUnit";
import { headLine, type Section, sectionBand, sumOf, type TableRows, tableRows } from "./Section";

const words = consolidatedTexts.programmes;
/** Letters of a name beside the figures. */
const shown = 36;

/** Rows whose code is of the programme that a cell beside the page names: compared as text. */
export function rowsOfCode(codes: string, code: string): string {
  return `(LEFT(${codes},LEN(${code})+1)=${code}&"-")`;
}

/** What is added up for a programme, beside the page: its code and name, progress by weight, money of its activities. */
function programmeHelpers({ code, position, activities }: ListedProgramme, n: number, column: ColumnName) {
  const at = firstHelper + n;
  const name = `INDEX(${column("pidm", "programa")},${position})`;
  const sum = (key: TableColumn<"metas">) =>
    `=SUMPRODUCT(--${rowsOfProgramme(column("metas", "pidm"), code)},${column("metas", key)})`;
  return [
    helperCell("code", at, code, looks.code),
    helperCell("programme", at, position === 0 ? "" : `=IFERROR(${name}&"","")`),
    helperCell("weighted", at, sum("weighted")),
    helperCell("weight", at, sum("weightUsed")),
    helperCell("planned", at, moneyOf(activities, column)),
    helperCell("committed", at, moneyOf(activities, column, "committed")),
    helperCell("paid", at, moneyOf(activities, column, "paid")),
  ];
}

/** The name of the n-th programme, «Programa 5: Apoyo…» without its number, which the code says. */
export function programmeName(n: number, letters: number): string {
  const name = helperAt("programme", n);
  const bare = `TRIM(MID(${name},IFERROR(FIND(":",${name}),0)+1,200))`;
  return `=LEFT(${bare},${letters})&IF(LEN(${bare})>${letters},"…","")`;
}

const money = ["planned", "committed", "paid"] as const;
/** Columns of the page: metas, the three sums, progress, late reports, name. */
const [metasAt, moneyAt, progressAt, lateAt, nameAt] = [1, 2, 5, 6, 7];

function programmeLine(row: number, n: number, column: ColumnName, format: string): readonly PlainCell[] {
  const [code, weighted, weight] = (["code", "weighted", "weight"] as const).map((one) => helperAt(one, n));
  const rows = (table: "metas" | "followUp") => rowsOfCode(column(table, "pidm"), code ?? "");
  return [
    cell(0, row, `=${code}`, "computed"),
    cell(metasAt, row, `=SUMPRODUCT(--${rows("metas")})`, looks.tally),
    ...money.map((helper, at) => cell(moneyAt + at, row, `=${helperAt(helper, n)}`, { style: "computed", format })),
    cell(progressAt, row, `=IF(${weight}>0,${weighted}/${weight},"")`, { style: "tally", format: "0.0%" }),
    cell(lateAt, row, `=SUMPRODUCT(${rows("followUp")}*${isLate(column)})`, looks.tally),
    cell(nameAt, row, programmeName(n, shown), "subtitle"),
  ];
}

/** Metas, money and reports of no programme, or of an activity with several; and the whole project. */
function endLines(rows: TableRows, column: ColumnName, money: string): readonly PlainCell[] {
  const [rest, total] = [rows.nextRow, rows.nextRow + 1];
  const whole = [
    [metasAt, `=SUMPRODUCT(--(LEN(${column("metas", "pidm")})>0))`, "0"],
    [moneyAt, `=SUM(${column("budget", "amount")})`, money],
    [moneyAt + 1, `=SUM(${column("budget", "committed")})`, money],
    [moneyAt + 2, `=SUM(${column("budget", "paid")})`, money],
    [lateAt, "=fAtrasados", "0"],
  ] as const;
  return [
    cell(0, rest, words.rest, "computed"),
    cell(progressAt, rest, "", "tally"),
    cell(nameAt, rest, words.restName, "subtitle"),
    cell(0, total, consolidatedTexts.total, "label"),
    cell(progressAt, total, `=IF(ISNUMBER(fAvance),fAvance,${quoteText(consolidatedTexts.noData)})`, {
      style: "tally",
      format: "0.0%",
    }),
    ...whole.flatMap(([at, formula, format]) => {
      const left = `=${letterAt(at)}${total}-${sumOf(at, rows)}`;
      const style = format === money ? "computed" : "tally";
      return [cell(at, rest, left, { style, format }), cell(at, total, formula, { style, format })];
    }),
  ];
}

/** How many metas are of no programme of the list. */
function countOthers(programmes: readonly ListedProgramme[], { project }: DashboardBook): number {
  const isOf = (pidm: string) => programmes.some(({ code }) => pidm.startsWith(`${code}-`));
  return project.metas.filter(({ pidm }) => pidm !== "" && !isOf(String(pidm))).length;
}

/** A row a programme: metas, progress, budget planned, committed and paid, late reports. */
export function programmesSection(row: number, programmes: readonly ListedProgramme[], book: DashboardBook): Section {
  const { column } = book;
  const { format, isMillions } = moneyUnit(book.project);
  const rows = tableRows(row, programmes.length, 2);
  const { heading, headingMillions, code, metas, planned, committed, paid, progress, late, name } = words;
  const headings = [code, metas, planned, committed, paid, progress, late];
  const total = rows.nextRow + 1;
  return {
    cells: [
      ...programmes.flatMap((programme, n) => programmeHelpers(programme, n, column)),
      ...rows.heads.flatMap((at) => [
        ...sectionBand(at, isMillions ? headingMillions : heading),
        ...headLine(at + 1, headings, name),
      ]),
      ...rows.lines.flatMap((at, n) => programmeLine(at, n, column, format)),
      ...endLines(rows, column, format),
    ],
    conditionalFormats: [{ area: `G${row + 2}:G${total}`, formula: `=N($G${row + 2})>0`, look: "bad" }],
    units: rows.heads,
    stale: `${letterAt(metasAt)}${rows.nextRow}>${countOthers(programmes, book)}`,
    nextRow: total + 2,
  };
}
