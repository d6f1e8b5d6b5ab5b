import type { RiskRow } from "../../domain/risk/RiskRows";
import { countLines } from "../../domain/text/countLines";
import type { ListColumn } from "./listColumns";
import type { ReportBook, RiskCells } from "./ReportBook";

/** The row of the headings of the list. */
export const headerRow = 5;
/** Lines of the tallest row that Excel knows (409 points). */
const mostLines = 26;

/** A risk with the rows of the sheet that it needs: more than one where a text is longer than the tallest row. */
export interface Entry {
  readonly number: RiskRow["number"];
  readonly at: RiskCells;
  readonly row: number;
  readonly parts: number;
  readonly lines: number;
}

/** Characters of a long text that surely fit in one row: one a unit of width, where most texts take less. */
export const partOf = ({ width }: ListColumn) => mostLines * width;

function measure(columns: readonly ListColumn[], row: RiskRow): Pick<Entry, "parts" | "lines"> {
  const texts = columns.flatMap((column) => (column.text === undefined ? [] : [{ column, text: column.text(row) }]));
  const lines = Math.max(1, ...texts.map(({ column, text }) => countLines(text, column.width)));
  if (lines <= mostLines) return { parts: 1, lines };
  const parts = Math.max(...texts.map(({ column, text }) => Math.ceil(text.length / partOf(column))));
  return { parts: Math.max(1, parts), lines: mostLines };
}

/** The risks with their rows of the list, below the headings. */
export function entriesOf(columns: readonly ListColumn[], { map, cells }: ReportBook): readonly Entry[] {
  let row = headerRow + 1;
  return map.risks.flatMap((risk, index) => {
    const at = cells[index];
    if (at === undefined) return [];
    const entry = { number: risk.row.number, at, row, ...measure(columns, risk.row) };
    row += entry.parts;
    return [entry];
  });
}
