import type { Summary } from "../../domain/summary/buildSummary";
import { summaryTexts } from "../../i18n/es/summary";
import { type BuiltBlock, cell, headings, looks } from "../built/blocks";
import { type ChartFrame, chartArea, chartRows, moneyChart } from "./charts";
import { type ColumnName, rowsEqual } from "./columnNames";

/** Money by activity (DIE-FO-013, 8.1): one row an activity with its whole name, its sum and its part of the whole. */
export function moneyBlock(row: number, summary: Summary, column: ColumnName, chart: ChartFrame): BuiltBlock {
  const words = summaryTexts.money;
  const first = row + 1;
  const last = row + Math.max(summary.activities.length, 1);
  const total = `$B$${last + 1}`;
  const lines = summary.activities.flatMap((activity, index) => {
    const at = first + index;
    const sum = `=SUMPRODUCT(--${rowsEqual(column("budget", "activity"), String(activity.number))},${column("budget", "amount")})`;
    return [
      cell(0, at, `${activity.number}. ${activity.text}`, "data"),
      cell(1, at, sum, looks.money),
      cell(2, at, `=IF(${total}=0,0,B${at}/${total})`, { style: "computed", format: "0.0%" }),
    ];
  });
  const rows = chartRows(summary.activities.length);
  const area = chartArea(chart, last + 3, rows);
  return {
    cells: [
      ...headings(row, [words.heading, words.value, words.share]),
      ...lines,
      cell(0, last + 1, words.total, "label"),
      cell(1, last + 1, `=SUM(B${first}:B${last})`, looks.money),
      cell(2, last + 1, `=SUM(C${first}:C${last})`, { style: "computed", format: "0.0%" }),
    ],
    charts: [moneyChart("graficoActividades", words.chart, { sheet: chart.sheet, area }, { first, last, column: "B" })],
    nextRow: last + 4 + rows,
  };
}

/** Format of an amount that stands alone. */
export const pesos = '"$"#,##0;[Red]-"$"#,##0';

/** The figures on top, each under its label; the difference is empty while no TOTAL is declared. */
export function figuresBlock(row: number, column: ColumnName): BuiltBlock {
  const words = summaryTexts.figures;
  const figures = [
    { label: words.sum, formula: "=fSumaRenglones", format: pesos },
    { label: words.declared, formula: '=IF(fTotalDeclarado="","",fTotalDeclarado)', format: pesos },
    { label: words.difference, formula: "=fDiferenciaTotal", format: pesos },
    { label: words.metas, formula: `=COUNTA(${column("metas", "pidm")})`, format: "0" },
    { label: words.subactivities, formula: `=COUNTA(${column("schedule", "text")})`, format: "0" },
  ];
  const cells = figures.flatMap((figure, index) => [
    cell(index, row, figure.label, "figureLabel"),
    cell(index, row + 1, figure.formula, { style: "figure", format: figure.format }),
  ]);
  return { cells: [...cells, cell(2, row + 2, "=fEstadoTotal", "note")], charts: [], nextRow: row + 4 };
}

/** Rubro by source of money (DIE-FO-013, 8.2). */
export function sourcesBlock(row: number, summary: Summary, column: ColumnName): BuiltBlock {
  const words = summaryTexts.sources;
  const lines = summary.sources.flatMap((source, index) => {
    const at = row + 1 + index;
    const sum = `=SUMPRODUCT(--${rowsEqual(column("rubro", "fuente"), source)},${column("rubro", "amount")})`;
    return [cell(0, at, source === "" ? words.none : words.source(source), "data"), cell(1, at, sum, looks.money)];
  });
  return {
    cells: [...headings(row, [words.heading, words.value]), ...lines],
    charts: [],
    nextRow: row + 2 + summary.sources.length,
  };
}
