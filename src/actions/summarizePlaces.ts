import type { TableKey } from "../domain/findings/Place";
import { quoteText } from "../domain/formula/literal";
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
import { blockHeight, firstRow, indexAt, mostIndices } from "./places/PlaceFrame";
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

/** What decides the shape of the sheet. */
interface Shape {
  /** Positions in the table of municipalities, and how many rows of it have a name. */
  readonly positions: readonly number[];
  readonly listed: number;
  readonly indices: readonly string[];
}

/** Of each text whether it is the first of its name, whatever its capitals. */
const firstsOf = (texts: readonly string[]) => {
  const keys = texts.map((text) => text.toLowerCase());
  return keys.map((key, index) => keys.indexOf(key) === index);
};

function shapeOf({ project, positions }: DashboardBook): Shape {
  const names = project.municipalities.map(({ name }) => name);
  const isFirst = firstsOf(names);
  const valued = project.indices.flatMap(({ index, value, year }) =>
    typeof value === "number" && typeof year === "number" && index !== "" ? [index] : [],
  );
  const firstOf = firstsOf(valued);
  return {
    positions: positions("municipalities").filter((_, at) => isFirst[at] && names[at] !== ""),
    listed: names.filter((name) => name !== "").length,
    indices: valued.filter((_, at) => firstOf[at]).slice(0, mostIndices),
  };
}

/** Municipalities or indices that came since. */
function staleOf({ listed, indices }: Shape, { column }: DashboardBook): string {
  const [index, value, year] = ["index", "value", "year"].map((key) => column("indices", key));
  const valued = `ISNUMBER(${value})*ISNUMBER(${year})`;
  const shown = indices.map((_, n) => `SUMPRODUCT((${index}=${indexAt("index", n)})*${valued})`);
  const names = `SUMPRODUCT(--(LEN(${column("municipalities", "name")})>0))<>${listed}`;
  return `OR(${names},SUMPRODUCT((LEN(${index})>0)*${valued})>${["0", ...shown].join("+")})`;
}

function cellsOf(shape: Shape, book: DashboardBook): readonly PlainCell[] {
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

function buildSheet(shape: Shape, book: DashboardBook): BuiltSheet {
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
function variantsOf(shape: Shape, book: DashboardBook): readonly (readonly PlainCell[])[] {
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
