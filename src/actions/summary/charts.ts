import { columnRange } from "../../domain/formula/cellReference";
import type { ChartSpec } from "../../domain/workbook/WritePlan";
import { summaryTexts } from "../../i18n/es/summary";

/** Where the chart of a block stands: on which sheet, and over which columns. */
export interface ChartFrame {
  readonly sheet: string;
  readonly lastColumn: string;
}

/** The cells of a chart that begins in a row and is so many rows high. */
export function chartArea({ lastColumn }: ChartFrame, row: number, rows: number): string {
  return `A${row}:${lastColumn}${row + rows - 1}`;
}

/** Rows of a chart with so many bars, whose labels may take some lines; never more than a page holds. */
export function chartRows(bars: number): number {
  return Math.min(30, Math.max(10, 2 * bars + 4));
}

/** A bar chart of one column of money against the labels in column A. */
export function moneyChart(
  name: string,
  title: string,
  frame: { readonly sheet: string; readonly area: string },
  rows: { readonly first: number; readonly last: number; readonly column: string },
): ChartSpec {
  const area = (column: string) => columnRange(frame.sheet, column, rows.first, rows.last);
  return {
    name,
    kind: "bar",
    title,
    categories: area("A"),
    series: [{ name: summaryTexts.money.value, values: area(rows.column) }],
    area: frame.area,
    // Millions: whole pesos would print over each other on the axis.
    valueFormat: "#,##0,,",
  };
}
