import { buildSummary, type Summary } from "../domain/summary/buildSummary";
import { formatArea } from "../domain/workbook/address";
import type { Snapshot } from "../domain/workbook/Snapshot";
import type { PageSetup } from "../domain/workbook/WritePlan";
import { summaryTexts } from "../i18n/es/summary";
import { decodeBook } from "../layouts/decodeBook";
import { hallazgos } from "../layouts/hallazgos";
import type { Action, ActionResult } from "./Action";
import { type BuiltSheet, cell, letterAt } from "./built/blocks";
import { planView } from "./built/planView";
import type { ChartFrame } from "./summary/charts";
import { checksBlock } from "./summary/checksBlock";
import { type ColumnName, columnNames } from "./summary/columnNames";
import { listTyped } from "./summary/listTyped";
import { figuresBlock, moneyBlock, sourcesBlock } from "./summary/moneyBlock";
import { programmesBlock, programmesOfOnePage } from "./summary/programmesBlock";
import { scheduleBlock } from "./summary/scheduleBlock";
import { findSummarySheet } from "./summary/summarySheet";
import { withoutYear, yearBlock } from "./summary/yearBlock";
import { cutLine } from "./year/lateWords";

/** Widths in characters: labels in A, figures in B to E; as much as A4 upright holds with letters of 8 points and more. */
const widths = [25, 21, 20, 11, 11];
/** Characters that A4 landscape holds, and a column without a width of its own (ECMA-376 18.3.1.13). */
const [pageWidth, usualWidth] = [126, 9.14];

/** Pages side by side for a schedule of many programmes, each with its months. */
function pagesWide(columns: number): number {
  const [labels = 0] = widths;
  const own = widths.reduce((sum, width) => sum + width, 0) + (columns - widths.length) * usualWidth;
  return own <= pageWidth ? 1 : 1 + Math.ceil((own - pageWidth) / (pageWidth - labels - usualWidth));
}

function pageOf(columns: number, rows: number, breaks: readonly number[]): PageSetup {
  const wide = pagesWide(columns);
  return {
    orientation: columns > widths.length ? "landscape" : "portrait",
    fitWide: wide,
    fitTall: 0,
    ...(wide > 1 ? { titleColumns: "$A:$A" } : {}),
    area: formatArea({ row: 1, column: 1, rows, columns }),
    breaks,
    footer: summaryTexts.footer,
  };
}

/** What of the workbook decides which blocks there are. */
interface Parts {
  readonly checked: boolean;
  readonly year: boolean;
}

function buildSheet(sheet: string, summary: Summary, column: ColumnName, { checked, year }: Parts): BuiltSheet {
  // Month, one column a programme, and their sum.
  const columns = Math.max(widths.length, summary.programmes.length + 2);
  const frame: ChartFrame = { sheet, lastColumn: letterAt(widths.length - 1) };
  const follow = year ? yearBlock(5, column) : withoutYear(4);
  const figures = figuresBlock(follow.nextRow, column);
  const money = moneyBlock(figures.nextRow, summary, column, frame);
  const sources = sourcesBlock(money.nextRow, summary, column);
  const checks = checksBlock(sources.nextRow, column, checked);
  const programmes = programmesBlock(checks.nextRow, summary, column, frame);
  const schedule = scheduleBlock(programmes.nextRow, summary, column, frame);
  const blocks = [follow, figures, money, sources, checks, programmes, schedule];
  const roomy = summary.programmes.length <= programmesOfOnePage;
  const breaks = roomy ? [checks.nextRow] : [checks.nextRow, programmes.nextRow];
  const heads = [
    cell(0, 1, summaryTexts.title, "title"),
    cell(0, 2, "=fNombre", "subtitle"),
    ...(year ? [cell(0, 3, cutLine, "subtitle")] : []),
  ];
  return {
    cells: [...heads, ...blocks.flatMap(({ cells }) => cells)],
    charts: blocks.flatMap(({ charts }) => charts),
    conditionalFormats: blocks.flatMap(({ conditionalFormats = [] }) => conditionalFormats),
    widths,
    heights: {},
    page: pageOf(columns, schedule.nextRow - 1, breaks),
    freezeRows: 0,
  };
}

/**
 * «Resumen»: built anew from the workbook; every figure is a formula, and nothing outside its own sheet changes. Where a
 * figure would be an error, because the workbook lacks what it adds up, nothing is planned.
 */
export const summarize = {
  id: "summarize",
  preview: "in-doubt",
  effect: "view",
  ribbon: { input: () => undefined, shownOn: ["summary"] },
  cli: { names: ["resumir", "summarize"], builds: findSummarySheet },
  run(snapshot: Snapshot): ActionResult {
    const place = findSummarySheet(snapshot);
    const { project, sources } = decodeBook(snapshot);
    const checked = snapshot.sheets.some((one) => one.tables.some((table) => table.name === hallazgos.table.name));
    const year = sources.tables.followUp !== undefined || sources.tables.execution !== undefined;
    const built = buildSheet(place.name, buildSummary(project), columnNames(snapshot), { checked, year });
    return planView(snapshot, { place, built, sources, listTyped });
  },
} as const satisfies Action;
