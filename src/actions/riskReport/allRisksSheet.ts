import type { RiskRow } from "../../domain/risk/RiskRows";
import { countLines } from "../../domain/text/countLines";
import { formatColumn } from "../../domain/workbook/address";
import { riskReportTexts } from "../../i18n/es/riskReport";
import type { PlainCell } from "../../layouts/Layout";
import { zoneBlockFormats } from "../../layouts/risk/zoneFormats";
import { cell, quoted } from "../summary/Block";
import { type ListColumn, listColumns } from "./listColumns";
import { headOf, rowOf, staleFormat, titleHeight } from "./pieces";
import type { ReportBook, RowCells } from "./ReportBook";
import type { ReportSheet } from "./ReportSheet";

const words = riskReportTexts.list;
const headerRow = 5;
/** Points of a line, and lines of the tallest row that Excel knows (409 points). */
const [linePoints, mostLines] = [15, 26];

/** A risk with the rows of the sheet that it needs: more than one where a text is longer than the tallest row. */
interface Entry {
  readonly at: RowCells;
  readonly row: number;
  readonly parts: number;
  readonly lines: number;
}

/** Characters of a long text that surely fit in one row: one a unit of width, where most texts take less. */
const partOf = ({ width }: ListColumn) => mostLines * width;

function measure(columns: readonly ListColumn[], row: RiskRow): Pick<Entry, "parts" | "lines"> {
  const texts = columns.flatMap((column) => (column.text === undefined ? [] : [{ column, text: column.text(row) }]));
  const lines = Math.max(1, ...texts.map(({ column, text }) => countLines(text, column.width)));
  if (lines <= mostLines) return { parts: 1, lines };
  const parts = Math.max(...texts.map(({ column, text }) => Math.ceil(text.length / partOf(column))));
  return { parts: Math.max(1, parts), lines: mostLines };
}

function entriesOf(columns: readonly ListColumn[], { map, cells }: ReportBook): readonly Entry[] {
  let row = headerRow + 1;
  return map.risks.flatMap((risk, index) => {
    const at = cells[index];
    if (at === undefined) return [];
    const entry = { at, row, ...measure(columns, risk.row) };
    row += entry.parts;
    return [entry];
  });
}

/** A deleted row of tRiesgos leaves an empty one here until the report is built again. */
const safe = (formula: string) => `=IFERROR(${formula},"")`;

function contentOf(column: ListColumn, index: number, { at, parts }: Entry, part: number): string {
  const formula = column.formula(at);
  if (parts === 1) return safe(formula);
  if (column.text !== undefined) return safe(`MID(${formula},${part * partOf(column) + 1},${partOf(column)})`);
  if (part === 0) return safe(formula);
  return index === 0 ? safe(`${formula}&${quoted(` ${words.continued}`)}`) : "";
}

function entryCells(columns: readonly ListColumn[], entry: Entry): readonly PlainCell[] {
  return Array.from({ length: entry.parts }, (_, part) =>
    columns.map((column, index) =>
      cell(
        index,
        entry.row + part,
        contentOf(column, index, entry, part),
        column.tally ? "tally" : "computed",
        column.format,
      ),
    ),
  ).flat();
}

function heightsOf(entries: readonly Entry[]): Readonly<Record<number, number>> {
  const rows = entries.flatMap(({ row, parts, lines }) =>
    Array.from({ length: parts }, (_, part) => [row + part, Math.ceil(lines * linePoints) + 4] as const),
  );
  return Object.fromEntries(rows);
}

/** «Informe todos los riesgos»: one row a risk with what a reader prints, its header on every page. */
export function allRisksSheet(book: ReportBook, state: string): ReportSheet {
  const columns = listColumns(book.map.method);
  const entries = entriesOf(columns, book);
  const last = entries.reduce((sum, { parts }) => sum + parts, headerRow);
  const zones = [words.inherentZone, words.residualZone].map((header) =>
    formatColumn(columns.findIndex((column) => column.header === header) + 1),
  );
  return {
    cells: [
      ...headOf(riskReportTexts.all.title, book, state),
      ...rowOf(
        headerRow,
        columns.map(({ header }) => header),
        "heading",
      ),
      ...entries.flatMap((entry) => entryCells(columns, entry)),
    ],
    charts: [],
    conditionalFormats: [
      staleFormat,
      ...zones.flatMap((column) =>
        zoneBlockFormats(`${column}${headerRow + 1}:${column}${last}`, `${column}${headerRow + 1}`),
      ),
    ],
    widths: columns.map(({ width }) => width),
    heights: { 1: titleHeight, [headerRow]: 34, ...heightsOf(entries) },
    page: {
      orientation: "landscape",
      fitWide: 1,
      fitTall: 0,
      titleRows: `$${headerRow}:$${headerRow}`,
      area: `A1:${formatColumn(columns.length)}${last}`,
      footer: riskReportTexts.footer,
    },
    freezeRows: headerRow,
  };
}
