import { formatReference } from "../domain/formula/cellReference";
import { buildSummary, type Summary } from "../domain/summary/buildSummary";
import { formatArea } from "../domain/workbook/address";
import { accentColor } from "../domain/workbook/roleLooks";
import type { Snapshot } from "../domain/workbook/Snapshot";
import type { Op, WritePlan } from "../domain/workbook/WritePlan";
import { summaryTexts } from "../i18n/es/summary";
import { decodeBook } from "../layouts/decodeBook";
import type { PlainCell } from "../layouts/Layout";
import type { Action } from "./Action";
import { type Block, type ChartFrame, cell, letterAt } from "./summary/Block";
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

/** Widths in characters: labels in A, figures in B to E; as much as A4 upright holds with letters of 8 points and more. */
const widths = [25, 21, 20, 11, 11];
/** Characters that A4 landscape holds, and a column without a width of its own (ECMA-376 18.3.1.13). */
const [pageWidth, usualWidth] = [126, 9.14];
/** Programmes whose table and chart leave room on their page for the schedule. */
const programmesOfOnePage = 2;

function buildBlocks(sheet: string, summary: Summary, column: ColumnName, checked: boolean) {
  // Month, one column a programme, and their sum.
  const columns = Math.max(widths.length, summary.programmes.length + 2);
  const frame: ChartFrame = { sheet, lastColumn: letterAt(widths.length - 1) };
  const figures = figuresBlock(4, column);
  const money = moneyBlock(figures.nextRow, summary, column, frame);
  const sources = sourcesBlock(money.nextRow, summary, column);
  const checks = checksBlock(sources.nextRow, column, checked);
  const programmes = programmesBlock(checks.nextRow, summary, column, frame);
  const schedule = scheduleBlock(programmes.nextRow, summary, column, frame);
  const blocks: readonly Block[] = [figures, money, sources, checks, programmes, schedule];
  const roomy = summary.programmes.length <= programmesOfOnePage;
  const breaks = roomy ? [checks.nextRow] : [checks.nextRow, programmes.nextRow];
  const codes = codeHeadings(programmes.nextRow, summary);
  return { blocks, codes, columns, breaks, lastRow: schedule.nextRow - 1 };
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

/** Pages side by side for a schedule of many programmes, each with its months. */
function pagesWide(columns: number): number {
  const [labels = 0] = widths;
  const own = widths.reduce((sum, width) => sum + width, 0) + (columns - widths.length) * usualWidth;
  return own <= pageWidth ? 1 : 1 + Math.ceil((own - pageWidth) / (pageWidth - labels - usualWidth));
}

function pageOps(sheet: string, { columns, lastRow, breaks }: ReturnType<typeof buildBlocks>): WritePlan {
  const area = formatArea({ row: 1, column: 1, rows: lastRow, columns });
  const wide = pagesWide(columns);
  return [
    ...widths.map((characters, column): Op => ({ op: "setColumnWidth", sheet, column: column + 1, characters })),
    { op: "setView", sheet, freezeRows: 0, gridlines: false },
    {
      op: "setPage",
      sheet,
      page: {
        orientation: columns > widths.length ? "landscape" : "portrait",
        fitWide: wide,
        fitTall: 0,
        ...(wide > 1 ? { titleColumns: "$A:$A" } : {}),
        area,
        breaks,
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
          { op: "addSheet", sheet, tabColor: accentColor },
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
      ...pageOps(sheet, built),
      { op: "activate", sheet, cell: "A1" },
    ];
    const lacks = listLacks(plan, snapshot, sources);
    if (lacks.length > 0) return { plan: [], ...(Object.keys(sources.tables).length > 0 ? { lacks } : {}) };
    return { plan, typed: listTyped(exists ? snapshot.sheets.find(({ name }) => name === sheet) : undefined, cells) };
  },
};
