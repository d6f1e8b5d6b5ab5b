import { quoteText } from "../../domain/formula/literal";
import { formatColumn } from "../../domain/workbook/address";
import { riskReportTexts } from "../../i18n/es/riskReport";
import type { PlainCell } from "../../layouts/Layout";
import { zoneBlockFormats } from "../../layouts/risk/zoneFormats";
import { type BuiltSheet, cell, rowOf } from "../built/blocks";
import { headBeside, staleFormat, titleHeight } from "./blocks";
import { type Entry, entriesOf, headerRow, type ListColumn, listColumns, partOf } from "./listColumns";
import type { ReportBook } from "./ReportBook";

const words = riskReportTexts.list;
/** Points of a line. */
const linePoints = 15;
/** Number, municipality and text of a risk stand on each page. */
const identity = 3;
/** A row that was deleted from tRiesgos says so in the text of its risk. */
function contentOf(column: ListColumn, index: number, { at, parts }: Entry, part: number): string {
  const lost = quoteText(column.header === words.text ? words.deleted : "");
  const safe = (content: string) => `=IFERROR(${content},${lost})`;
  const formula = column.formula(at);
  if (parts === 1) return safe(formula);
  if (column.text !== undefined) return safe(`MID(${formula},${part * partOf(column) + 1},${partOf(column)})`);
  if (part === 0) return safe(formula);
  return index === 0 ? safe(`${formula}&${quoteText(` ${words.continued}`)}`) : "";
}

function entryCells(columns: readonly ListColumn[], entry: Entry): readonly PlainCell[] {
  return Array.from({ length: entry.parts }, (_, part) =>
    columns.map((column, index) =>
      cell(index, entry.row + part, contentOf(column, index, entry, part), {
        style: column.tally ? "tally" : "computed",
        format: column.format,
      }),
    ),
  ).flat();
}

function heightsOf(entries: readonly Entry[]): Readonly<Record<number, number>> {
  const rows = entries.flatMap(({ row, parts, lines }) =>
    Array.from({ length: parts }, (_, part) => [row + part, Math.ceil(lines * linePoints) + 4] as const),
  );
  return Object.fromEntries(rows);
}

/** «Informe todos los riesgos»: one row a risk with what a reader prints, its header and what tells the risk apart on every page. */
export function allRisksSheet(book: ReportBook, state: string): BuiltSheet {
  const columns = listColumns(book.map.method);
  const entries = entriesOf(columns, book);
  const last = entries.reduce((sum, { parts }) => sum + parts, headerRow);
  const zones = [words.inherentZone, words.residualZone].map((header) =>
    formatColumn(columns.findIndex((column) => column.header === header) + 1),
  );
  return {
    cells: [
      ...headBeside(identity, riskReportTexts.all.title, book, state),
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
      fitWide: 2,
      fitTall: 0,
      titleRows: `$${headerRow}:$${headerRow}`,
      titleColumns: `$A:$${formatColumn(identity)}`,
      area: `A1:${formatColumn(columns.length)}${last}`,
      footer: riskReportTexts.footer,
    },
    freezeRows: headerRow,
  };
}
