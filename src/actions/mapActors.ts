import { quoteText } from "../domain/formula/literal";
import type { Snapshot } from "../domain/workbook/Snapshot";
import type { PageSetup } from "../domain/workbook/WritePlan";
import { strategies } from "../domain/year/words";
import { actorMapTexts } from "../i18n/es/actorMap";
import type { Action, ActionResult } from "./Action";
import { findActorMapSheet } from "./actorMap/actorMapSheet";
import { pointsBlock } from "./actorMap/pointsBlock";
import { quadrantLists } from "./actorMap/quadrantLists";
import { type BuiltSheet, cell } from "./built/blocks";
import { planView } from "./built/planView";
import { type DashboardBook, readDashboardBook } from "./dashboard/DashboardBook";
import { listTyped } from "./dashboard/listTyped";

/** Widths in characters: the chart, a gap, the lists, and the figures beside the page. */
const widths = [67, 2, 55, 2, 2, 12, 12, 12, 12];
/** The first row of the chart and the lists, and the last of the page. */
const [firstRow, lastRow] = [5, 40];

const page: PageSetup = {
  orientation: "landscape",
  fitWide: 1,
  fitTall: 1,
  area: `A1:C${lastRow}`,
  footer: actorMapTexts.footer,
};

function buildSheet(book: DashboardBook): BuiltSheet {
  const points = pointsBlock(2, book, `A${firstRow}:A${lastRow}`);
  const stale = `=IF(${points.stale},${quoteText(actorMapTexts.stale)},IF(${points.unrated},${quoteText(actorMapTexts.unrated)},""))`;
  return {
    cells: [
      cell(0, 1, actorMapTexts.title, "title"),
      cell(0, 2, '=LEFT(fNombre,110)&IF(LEN(fNombre)>110,"…","")', "subtitle"),
      cell(0, 3, actorMapTexts.reading, "subtitle"),
      cell(0, 4, stale, "label"),
      ...quadrantLists(points.nextRow, book.column, firstRow),
      ...points.cells,
    ],
    charts: [points.chart],
    conditionalFormats: [{ area: "A4", formula: '=$A$4<>""', look: "warn" }],
    widths,
    heights: { 1: 26 },
    page,
    freezeRows: 0,
  };
}

/** «Mapa de actores»: interest and influence in four quadrants, and who stands in each. Without actors nothing is planned. */
export const mapActors = {
  id: "mapActors",
  preview: "in-doubt",
  effect: "view",
  run(snapshot: Snapshot, _input: undefined): ActionResult {
    const place = findActorMapSheet(snapshot);
    const book = readDashboardBook(snapshot, place.name);
    const view = planView(snapshot, {
      place,
      built: buildSheet(book),
      sources: book.sources,
      needed: new Set(["actors"]),
      listTyped: (standing, cells) => listTyped(standing, cells, [actorMapTexts, strategies]),
    });
    return view.lacks === undefined && book.project.actors.length === 0 ? { plan: [] } : view;
  },
} as const satisfies Action;
