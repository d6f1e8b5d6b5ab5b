import type { TableKey } from "../domain/project/tables";
import { parseArea } from "../domain/workbook/address";
import type { Snapshot } from "../domain/workbook/Snapshot";
import type { PageSetup } from "../domain/workbook/WritePlan";
import { dashboardTexts } from "../i18n/es/dashboard";
import type { PlainCell } from "../layouts/Layout";
import type { Action, ActionResult } from "./Action";
import { type BuiltSheet, cell } from "./built/blocks";
import { planView } from "./built/planView";
import { type DashboardBook, type DataBlock, readDashboardBook } from "./dashboard/DashboardBook";
import { findDashboardSheet } from "./dashboard/dashboardSheet";
import { headBlock } from "./dashboard/headBlock";
import { indexBlock } from "./dashboard/indexBlock";
import { listTyped } from "./dashboard/listTyped";
import { placeBlock } from "./dashboard/placeBlock";
import { programmeBlock } from "./dashboard/programmeBlock";
import { spendBlock } from "./dashboard/spendBlock";

/** Widths in characters: four columns that fill A4 landscape, a gap, and the figures of the charts beside the page. */
const widths = [31, 31, 31, 31, 3, 38, 20, 20, 20, 20, 20, 20, 20, 20];
/** Municipalities whose bars a quarter of the page shows. */
const fewPlaces = 8;

/** Programmes, money, reports, index: four quarters; with many municipalities their reports take the whole right side. */
const areas = {
  few: ["A14:B26", "A28:B40", "C14:D26", "C28:D40"],
  many: ["A14:B20", "A22:B32", "C14:D40", "A34:B40"],
} as const;

/** As high as A4 landscape holds with letters of 8 points. */
const lastRow = 40;

/** Points of the title and of the figures. */
const specialHeights: Readonly<Record<number, number>> = { 1: 26, 6: 24 };

/** Tables that it adds up. */
const needed = new Set<string>([
  "activities",
  "metas",
  "budget",
  "municipalities",
  "followUp",
  "indices",
] satisfies readonly TableKey[]);

/** One line of 15 points each: a long label beside the page makes no row of the page higher. */
function heightsOf(cells: readonly PlainCell[]): Readonly<Record<number, number>> {
  const last = Math.max(lastRow, ...cells.map((one) => parseArea(one.cell)?.row ?? 0));
  return Object.fromEntries(Array.from({ length: last }, (_, index) => [index + 1, specialHeights[index + 1] ?? 15]));
}

const page: PageSetup = {
  orientation: "landscape",
  fitWide: 1,
  fitTall: 1,
  area: `A1:D${lastRow}`,
  footer: dashboardTexts.footer,
};

function makeBlocks(book: DashboardBook, row: number) {
  const programmes = programmeBlock(row, book);
  const spend = spendBlock(programmes.nextRow, book);
  const places = placeBlock(spend.nextRow, book);
  const { first, names } = places;
  const many = names.length > fewPlaces;
  const index = indexBlock(places.nextRow, book, { first, names, many });
  const blocks: readonly DataBlock[] = [programmes, spend, places, index];
  return { blocks, places: many ? areas.many : areas.few };
}

function buildSheet(book: DashboardBook): BuiltSheet {
  // The rows of the late reports stand above the other blocks.
  const lateRows = 2;
  const { nextRow } = headBlock(book.column, lateRows, []);
  const { blocks, places } = makeBlocks(book, nextRow);
  const head = headBlock(
    book.column,
    lateRows,
    blocks.flatMap(({ stale }) => stale ?? []),
  );
  const drawn = blocks.map(({ chart }, index) => ({ chart, area: places[index] ?? "A14" }));
  const empty = drawn.flatMap(({ chart, area }) => (chart === undefined ? [area] : []));
  const notes = empty.map((area) => ({
    ...cell(0, 1, dashboardTexts.indices.none, "subtitle"),
    cell: area.split(":")[0] ?? area,
  }));
  const cells = [...head.cells, ...notes, ...blocks.flatMap((block) => block.cells)];
  return {
    cells,
    charts: drawn.flatMap(({ chart, area }) => (chart === undefined ? [] : [{ ...chart, area }])),
    conditionalFormats: head.conditionalFormats,
    widths,
    heights: heightsOf(cells),
    page,
    freezeRows: 0,
  };
}

/**
 * «Tablero»: one page for the director, built anew; every figure is a formula and follows the workbook. Where a table that it
 * adds up is gone, nothing is planned.
 */
export const dashboard = {
  id: "dashboard",
  preview: "in-doubt",
  effect: "view",
  cli: { names: ["tablero", "dashboard"], builds: findDashboardSheet },
  run(snapshot: Snapshot, _input: undefined): ActionResult {
    const place = findDashboardSheet(snapshot);
    const book = readDashboardBook(snapshot, place.name);
    return planView(snapshot, { place, built: buildSheet(book), sources: book.sources, needed, listTyped });
  },
} as const satisfies Action;
