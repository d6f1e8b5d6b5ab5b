import { quoteText } from "../domain/formula/literal";
import type { TableKey } from "../domain/project/tables";
import { parseArea } from "../domain/workbook/address";
import type { Snapshot } from "../domain/workbook/Snapshot";
import { consolidatedTexts } from "../i18n/es/consolidated";
import type { PlainCell } from "../layouts/Layout";
import type { Action, ActionResult } from "./Action";
import { type BuiltSheet, cell } from "./built/blocks";
import { planView } from "./built/planView";
import {
  firstRow,
  gapWidth,
  helperAt,
  helperCell,
  helpers,
  helperWidth,
  pageWidths,
} from "./consolidated/ConsolidatedFrame";
import { type ConsolidatedShape, consolidatedShape, variantsOf } from "./consolidated/ConsolidatedShape";
import { consolidatedPage } from "./consolidated/consolidatedPage";
import { findConsolidatedSheet } from "./consolidated/consolidatedSheet";
import { listTyped } from "./consolidated/listTyped";
import { sectionsOf } from "./consolidated/sectionsOf";
import { type DashboardBook, readDashboardBook } from "./dashboard/DashboardBook";
import { staleOf } from "./places/PlacesShape";
import { cutLine } from "./year/lateWords";

/** `now` is local ISO time, such as "2026-11-22T14:05"; without it the sheet does not say when texts were compared. */
type ConsolidateInput = { readonly now: string } | undefined;

/** Tables that it adds up. */
const needed = new Set<string>([
  "metas",
  "pidm",
  "budget",
  "municipalities",
  "followUp",
  "execution",
  "training",
  "actors",
  "indices",
  "risks",
  "sends",
] satisfies readonly TableKey[]);

/** Title, project, day, and what the sheet does not show. */
function headCells(stale: readonly string[]): readonly PlainCell[] {
  return [
    cell(0, 1, consolidatedTexts.title, "title"),
    cell(0, 2, '=LEFT(fNombre,110)&IF(LEN(fNombre)>110,"…","")', "subtitle"),
    cell(0, 3, cutLine, "subtitle"),
    cell(0, 4, `=IF(OR(${stale.join(",")}),${quoteText(consolidatedTexts.stale)},"")`, "label"),
    ...helpers.map((helper) => helperCell(helper, 1, consolidatedTexts.helpers[helper], "heading")),
  ];
}

function buildSheet(shape: ConsolidatedShape, book: DashboardBook): BuiltSheet {
  const sections = sectionsOf(firstRow, shape, book);
  const stale = [
    staleOf(shape, book, (n) => helperAt("index", n)),
    ...sections.flatMap((section) => section.stale ?? []),
  ];
  const cells = [...headCells(stale), ...sections.flatMap((section) => section.cells)];
  const lowest = Math.max(...cells.map((one) => parseArea(one.cell)?.row ?? 0));
  return {
    cells,
    charts: sections.flatMap(({ charts = [] }) => charts),
    conditionalFormats: [
      { area: "A4:N4", formula: '=$A$4<>""', look: "warn" },
      ...sections.flatMap(({ conditionalFormats = [] }) => conditionalFormats),
    ],
    widths: [...pageWidths, gapWidth, ...helpers.map(() => helperWidth)],
    ...consolidatedPage(sections, lowest),
    freezeRows: 3,
  };
}

/**
 * «Consolidado»: all municipalities on one sheet of the metropolitan workbook, who has not returned its copy before all else.
 * Every figure is a formula; which texts are alike is compared when it is built.
 */
export const consolidate = {
  id: "consolidate",
  preview: "in-doubt",
  effect: "view",
  ribbon: { input: (now: string) => ({ now }), shownOn: [] },
  cli: { names: ["consolidar", "consolidate"] },
  run(snapshot: Snapshot, input: ConsolidateInput): ActionResult {
    const place = findConsolidatedSheet(snapshot);
    const book = readDashboardBook(snapshot, place.name);
    const shape = consolidatedShape(book, input?.now.slice(0, 10) ?? "");
    return planView(snapshot, {
      place,
      built: buildSheet(shape, book),
      sources: book.sources,
      needed,
      listTyped: (standing, cells) =>
        listTyped(standing, [cells, ...variantsOf(shape).map((one) => buildSheet(one, book).cells)]),
    });
  },
} as const satisfies Action<ConsolidateInput>;
