import { columnRange } from "../../domain/formula/cellReference";
import type { Summary } from "../../domain/summary/buildSummary";
import type { ChartSpec } from "../../domain/workbook/WritePlan";
import { summaryTexts } from "../../i18n/es/summary";
import { type Block, type ChartFrame, cell, chartArea, chartRows, headings, rowsEqual } from "./Block";
import type { ColumnName } from "./columnNames";

/** Money by activity (DIE-FO-013, 8.1): one row an activity with its whole name, its sum and its part of the whole. */
export function moneyBlock(row: number, summary: Summary, column: ColumnName, chart: ChartFrame): Block {
  const words = summaryTexts.money;
  const first = row + 1;
  const last = row + Math.max(summary.activities.length, 1);
  const total = `$B$${last + 1}`;
  const lines = summary.activities.flatMap((activity, index) => {
    const at = first + index;
    const sum = `=SUMPRODUCT(--${rowsEqual(column("budget", "activity"), String(activity.number))},${column("budget", "amount")})`;
    return [
      cell(0, at, `${activity.number}. ${activity.text}`, "data"),
      cell(1, at, sum, "computed", "#,##0"),
      cell(2, at, `=IF(${total}=0,0,B${at}/${total})`, "computed", "0.0%"),
    ];
  });
  const rows = chartRows(summary.activities.length);
  const area = chartArea(chart, last + 3, rows);
  return {
    cells: [
      ...headings(row, [words.heading, words.value, words.share]),
      ...lines,
      cell(0, last + 1, words.total, "label"),
      cell(1, last + 1, `=SUM(B${first}:B${last})`, "computed", "#,##0"),
      cell(2, last + 1, `=SUM(C${first}:C${last})`, "computed", "0.0%"),
    ],
    charts: [moneyChart("graficoActividades", words.chart, { sheet: chart.sheet, area }, { first, last, column: "B" })],
    nextRow: last + 4 + rows,
  };
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
