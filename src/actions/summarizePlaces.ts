import { quoteText } from "../domain/formula/literal";
import type { TableKey } from "../domain/project/tables";
import type { Snapshot } from "../domain/workbook/Snapshot";
import { methodChanged } from "../domain/year/words";
import { placesTexts } from "../i18n/es/placesSummary";
import type { PlainCell } from "../layouts/Layout";
import type { Action, ActionResult } from "./Action";
import type { BuiltSheet } from "./built/blocks";
import { planView } from "./built/planView";
import { type DashboardBook, readDashboardBook } from "./dashboard/DashboardBook";
import { headRows } from "./places/headRows";
import { indexList, indexRows } from "./places/indexRows";
import { listTyped } from "./places/listTyped";
import { blockHeight, firstRow, mostIndices } from "./places/PlaceFrame";
import { type PlacesShape, shapeOf, staleOf } from "./places/PlacesShape";
import { placeBlock } from "./places/placeBlock";
import { pageOf } from "./places/placesPage";
import { findPlacesSheet } from "./places/placesSheet";
import { restRows } from "./places/restRows";

/** Widths in characters: as much as A4 upright holds with letters of 8 points and more, a gap, and what the formulas look up. */
const widths = [18, 14, 14, 16, 14, 12, 3, 12, 10, 22, 12, 12, 40];

/** Tables that it adds up. */
const needed = new Set<string>([
  "municipalities",
  "followUp",
  "execution",
  "training",
  "indices",
] satisfies readonly TableKey[]);

function cellsOf(shape: PlacesShape, book: DashboardBook): readonly PlainCell[] {
  const { positions, indices } = shape;
  const height = blockHeight(indices.length);
  const rows = positions.map((_, index) => firstRow + index * height);
  const blocks = rows.flatMap((row, index) => [
    ...placeBlock(row, positions[index] ?? 0, book.column),
    ...indexRows(row, indices.length, book.column),
  ]);
  return [
    ...headRows(rows, staleOf(shape, book)),
    ...indexList(indices, book.column),
    ...blocks,
    ...restRows(firstRow + positions.length * height, book.column),
  ];
}

function buildSheet(shape: PlacesShape, book: DashboardBook): BuiltSheet {
  const { kinds } = placesTexts;
  const { page, heights, lastRow } = pageOf(shape.positions.length, shape.indices.length);
  return {
    cells: cellsOf(shape, book),
    charts: [],
    conditionalFormats: [
      { area: "A4", formula: '=$A$4<>""', look: "warn" },
      {
        area: "A5:F5",
        formula: `=LEFT($A$5,${placesTexts.lateIn.length})=${quoteText(placesTexts.lateIn)}`,
        look: "bad",
      },
      // The count of late reports stands two rows below their sentence.
      {
        area: `A${firstRow}:F${lastRow}`,
        formula: `=AND($H${firstRow}=${quoteText(kinds.late)},N($F${firstRow + 2})>0)`,
        look: "bad",
      },
      {
        area: `D${firstRow}:D${lastRow}`,
        formula: `=AND($H${firstRow}=${quoteText(kinds.index)},D${firstRow}=${quoteText(methodChanged)})`,
        look: "warn",
      },
    ],
    widths,
    heights,
    page,
    freezeRows: 3,
  };
}

/** Every way in which a formula of the sheet may stand: with any number of indices, with one municipality and with several. */
function variantsOf(shape: PlacesShape, book: DashboardBook): readonly (readonly PlainCell[])[] {
  return Array.from({ length: mostIndices + 1 }, (_, count) => {
    const indices = Array.from({ length: count }, (_, n) => shape.indices[n] ?? "");
    return cellsOf({ ...shape, positions: [1, 2], indices }, book);
  });
}

/**
 * «Resumen por municipio»: a block for each municipality, on a sheet of its own, since each is printed and sent to whom it
 * concerns and «Resumen» has other columns. Every figure is a formula.
 */
export const summarizePlaces = {
  id: "summarizePlaces",
  preview: "in-doubt",
  effect: "view",
  ribbon: { input: () => undefined, shownOn: [] },
  cli: { names: ["resumir-municipios", "summarize-municipalities"], builds: findPlacesSheet },
  run(snapshot: Snapshot, _input: undefined): ActionResult {
    const place = findPlacesSheet(snapshot);
    const book = readDashboardBook(snapshot, place.name);
    const shape = shapeOf(book);
    return planView(snapshot, {
      place,
      built: buildSheet(shape, book),
      sources: book.sources,
      needed,
      listTyped: (standing, cells) => listTyped(standing, [cells, ...variantsOf(shape, book)]),
    });
  },
} as const satisfies Action;
