import { formatReference } from "../domain/formula/cellReference";
import { buildSummary, type Summary } from "../domain/summary/buildSummary";
import { formatArea, parseArea } from "../domain/workbook/address";
import type { Snapshot } from "../domain/workbook/Snapshot";
import type { ChartSpec, Op, WritePlan } from "../domain/workbook/WritePlan";
import { summaryTexts } from "../i18n/es/summary";
import { decodeBook } from "../layouts/decodeBook";
import type { PlainCell } from "../layouts/Layout";
import type { Action } from "./Action";
import { type Block, cell, letterAt } from "./summary/Block";
import { checksBlock } from "./summary/checksBlock";
import { type ColumnName, columnNames } from "./summary/columnNames";
import { figuresBlock } from "./summary/figuresBlock";
import { listLacks } from "./summary/listLacks";
import { moneyBlock } from "./summary/moneyBlock";
import { programmesBlock } from "./summary/programmesBlock";
import { codeHeadings, scheduleBlock } from "./summary/scheduleBlock";
import { sourcesBlock } from "./summary/sourcesBlock";
import { findSummarySheet, summaryMark } from "./summary/summarySheet";
import { listTyped } from "./summary/typedCells";

/** Widths in characters: labels in A, figures in B to E, and charts from the column after the last figure. */
const widths = [46, 24, 24, 17, 17];
/** One A4 page holds this many rows at a size that can be read. */
const rowsOfOnePage = 60;

function chartFrames(sheet: string, columns: number) {
  const from = letterAt(Math.max(columns + 1, 6));
  const to = letterAt(Math.max(columns + 1, 6) + 7);
  const frame = (first: number, last: number) => ({ sheet, area: `${from}${first}:${to}${last}` });
  return { money: frame(4, 15), programmes: frame(17, 29), schedule: frame(31, 48) };
}

function buildBlocks(sheet: string, summary: Summary, column: ColumnName, checked: boolean) {
  const frames = chartFrames(sheet, summary.programmes.length + 1);
  const figures = figuresBlock(4, column);
  const money = moneyBlock(figures.nextRow, summary, column, frames.money);
  const programmes = programmesBlock(money.nextRow, summary, column, frames.programmes);
  const sources = sourcesBlock(programmes.nextRow, summary, column);
  const schedule = scheduleBlock(sources.nextRow, summary, column, frames.schedule);
  const checks = checksBlock(schedule.nextRow, column, checked);
  const blocks: readonly Block[] = [figures, money, programmes, sources, schedule, checks];
  return { blocks, codes: codeHeadings(sources.nextRow, summary), lastRow: Math.max(checks.nextRow, 48) };
}

function writeCell(sheet: string, plain: PlainCell): readonly Op[] {
  const area = plain.cell;
  const content: Op = plain.content.startsWith("=")
    ? { op: "setFormulas", sheet, area, formulas: [[plain.content]] }
    : { op: "setValues", sheet, area, values: [[plain.content]] };
  const format: readonly Op[] =
    plain.format === undefined ? [] : [{ op: "setNumberFormat", sheet, area, format: plain.format }];
  return [...format, content, { op: "setStyle", sheet, area, style: plain.style }];
}

function pageOps(sheet: string, lastRow: number, charts: readonly ChartSpec[]): WritePlan {
  const frames = charts.flatMap(({ area }) => parseArea(area) ?? []);
  const columns = Math.max(widths.length, ...frames.map((frame) => frame.column + frame.columns - 1));
  // One row more, so that the frame of the last chart is printed too.
  const area = formatArea({ row: 1, column: 1, rows: lastRow + 1, columns });
  return [
    ...widths.map((characters, column): Op => ({ op: "setColumnWidth", sheet, column: column + 1, characters })),
    { op: "setView", sheet, freezeRows: 0, gridlines: false },
    {
      op: "setPage",
      sheet,
      page: {
        orientation: "landscape",
        fitWide: 1,
        fitTall: lastRow <= rowsOfOnePage ? 1 : 0,
        area,
        footer: summaryTexts.footer,
      },
    },
  ];
}

/**
 * «Resumen»: built anew from the workbook; every figure is a formula, and nothing outside its own sheet changes. Where a
 * figure would be an error, because the workbook lacks what it adds up, nothing is planned.
 */
export const summarize: Action = {
  id: "summarize",
  run(snapshot: Snapshot) {
    const { name: sheet, exists } = findSummarySheet(snapshot);
    const { project, sources } = decodeBook(snapshot);
    const checked = snapshot.sheets.some((one) => one.tables.some((table) => table.name === "tHallazgos"));
    const built = buildBlocks(sheet, buildSummary(project), columnNames(snapshot), checked);
    const first: readonly Op[] = exists
      ? [{ op: "clearSheet", sheet }]
      : [
          { op: "addSheet", sheet, tabColor: "0B5C7A" },
          { op: "defineName", name: summaryMark, formula: formatReference(sheet, 1, 1), visible: false },
        ];
    const heads = [cell(0, 1, summaryTexts.title, "title"), cell(0, 2, "=fNombre", "subtitle")];
    const cells = [...heads, ...built.blocks.flatMap((block) => block.cells)];
    const codes: readonly Op[] =
      built.codes === undefined ? [] : [{ op: "setNumberFormat", sheet, area: built.codes, format: "@" }];
    const charts = built.blocks.flatMap((block) => block.charts);
    const plan: WritePlan = [
      ...first,
      ...codes,
      ...cells.flatMap((plain) => writeCell(sheet, plain)),
      ...charts.map((chart): Op => ({ op: "addChart", sheet, chart })),
      ...pageOps(sheet, built.lastRow, charts),
      { op: "activate", sheet, cell: "A1" },
    ];
    const lacks = listLacks(plan, snapshot, sources);
    if (lacks.length > 0) return { plan: [], ...(Object.keys(sources.tables).length > 0 ? { lacks } : {}) };
    return { plan, typed: listTyped(exists ? snapshot.sheets.find(({ name }) => name === sheet) : undefined, cells) };
  },
};
