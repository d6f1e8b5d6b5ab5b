import { columnRange } from "../../domain/formula/cellReference";
import { monthKeys } from "../../domain/project/Record";
import type { Summary } from "../../domain/summary/buildSummary";
import { summaryTexts } from "../../i18n/es/summary";
import { type BuiltBlock, cell, letterAt, looks } from "../built/blocks";
import { type ChartFrame, chartArea } from "./charts";
import { type ColumnName, rowsOfProgramme } from "./columnNames";

/** Twelve bars and a legend. */
const rowsOfChart = 12;

/** Subactivities by month: one row a calendar month, one column a programme. A mark is any text in the cell. */
export function scheduleBlock(row: number, summary: Summary, column: ColumnName, chart: ChartFrame): BuiltBlock {
  const words = summaryTexts.schedule;
  const first = row + 1;
  const last = row + monthKeys.length;
  const columns = summary.programmes.length;
  const months = monthKeys.flatMap((key, index) => {
    const at = first + index;
    const marked = `(LEN(${column("schedule", key)})>0)`;
    const counts = summary.programmes.map((programme, position) => {
      const formula = `=SUMPRODUCT(${rowsOfProgramme(column("schedule", "pidm"), programme.code)}*${marked})`;
      return cell(position + 1, at, formula, looks.whole);
    });
    const sum = columns === 0 ? `=SUMPRODUCT(--${marked})` : `=SUM(B${at}:${letterAt(columns)}${at})`;
    return [cell(0, at, words.months[index] ?? "", "data"), ...counts, cell(columns + 1, at, sum, looks.whole)];
  });
  const reference = (index: number) => columnRange(chart.sheet, letterAt(index), first, last);
  const series = summary.programmes.map((programme, index) => ({ name: programme.code, values: reference(index + 1) }));
  return {
    cells: [
      cell(0, row, words.heading, "heading"),
      // Text: Excel would turn a code such as 1-2-5 into a date.
      ...summary.programmes.map(({ code }, index) => cell(index + 1, row, code, { style: "heading", format: "@" })),
      cell(columns + 1, row, words.total, "heading"),
      ...months,
    ],
    charts: [
      {
        name: "graficoCronograma",
        kind: "stackedBar",
        title: words.chart,
        categories: reference(0),
        series: series.length > 0 ? series : [{ name: words.total, values: reference(1) }],
        area: chartArea(chart, last + 2, rowsOfChart),
        valueFormat: "0",
      },
    ],
    nextRow: last + 3 + rowsOfChart,
  };
}
