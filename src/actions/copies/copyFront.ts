import type { CopyStamp } from "../../domain/copies/CopyStamp";
import { isKeyOf } from "../../domain/project/byKey";
import { copySheetTexts as words } from "../../i18n/es/copies";
import { sheetTexts } from "../../i18n/es/sheets";
import { stateIs } from "../../layouts/inicio";
import type { PlainCell, SheetLayout } from "../../layouts/Layout";
import { pageOf } from "../../layouts/pageOf";
import { type BuiltSheet, cell } from "../built/blocks";
import { copyState } from "./copyStates";

/** What a person reads on the front page besides the stamp. */
export interface CopyFront {
  readonly stamp: CopyStamp;
  /** The sheets of the copy, in their order. */
  readonly layouts: readonly SheetLayout[];
  /** The first number that no risk of the project has. */
  readonly nextRisk: number;
}

/** Characters of names, tasks and states. */
export const frontWidths = [24, 79, 27];
const firstStep = 5;
const tableRow = firstStep + 4;

function taskOf(key: string, nextRisk: number): string {
  if (!isKeyOf(words.tasks, key)) return words.read;
  return key === "risks" ? `${words.tasks[key]}${words.riskNumber(nextRisk)}` : words.tasks[key];
}

/** Whether a municipality fills a sheet. */
export function isFilled({ key }: SheetLayout): boolean {
  return isKeyOf(words.tasks, key);
}

/** Sheets that are filled come first. */
function inOrder(layouts: readonly SheetLayout[]): readonly SheetLayout[] {
  return [...layouts.filter(isFilled), ...layouts.filter((layout) => !isFilled(layout))];
}

/** Rows of «Inicio» that name a sheet, in their order: the first stands in row `firstSheet`. */
export function frontSheets(
  layouts: readonly SheetLayout[],
): readonly { readonly row: number; readonly layout: SheetLayout }[] {
  return inOrder(layouts).map((layout, index) => ({ row: tableRow + 1 + index, layout }));
}

function adviceRow(layouts: readonly SheetLayout[]): number {
  return tableRow + layouts.length + 2;
}

/** Row of «Inicio» that names «Instrucciones». */
export function guideRow(layouts: readonly SheetLayout[]): number {
  return adviceRow(layouts) + 1;
}

function frontCells({ stamp, layouts, nextRisk }: CopyFront): readonly PlainCell[] {
  const after = adviceRow(layouts);
  return [
    cell(0, 1, words.title(stamp.municipality), "title"),
    cell(0, 2, stamp.project, "subtitle"),
    cell(0, 4, words.stepsHeading, "heading"),
    ...words
      .steps(stamp.due)
      .flatMap((text, index) => [
        cell(0, firstStep + index, words.stepName(index + 1), "label"),
        cell(1, firstStep + index, text, "computed"),
      ]),
    ...[words.sheetsHeading, words.taskHeading, words.stateHeading].map((text, column) =>
      cell(column, tableRow, text, "heading"),
    ),
    ...frontSheets(layouts).flatMap(({ row, layout }) => [
      cell(1, row, taskOf(layout.key, nextRisk), "computed"),
      cell(2, row, copyState(layout.key, stamp.municipality), "computed"),
    ]),
    cell(0, after, words.adviceHeading, "heading"),
    cell(1, after, words.advice, "computed"),
    cell(1, guideRow(layouts), words.guide, "computed"),
    cell(0, after + 3, words.idLabel, "label"),
    cell(1, after + 3, stamp.id, "computed"),
  ];
}

/** «Inicio» of a copy: three steps, what is to be done on each sheet and whether it is complete. One page. */
export function buildFront(front: CopyFront): BuiltSheet {
  const last = tableRow + frontSheets(front.layouts).length;
  return {
    cells: frontCells(front),
    charts: [],
    conditionalFormats: [
      {
        area: `C${tableRow + 1}:C${last}`,
        formula: stateIs(`C${tableRow + 1}`, [...sheetTexts.front.state.bad, words.late, words.noEvidence]),
        look: "warn",
      },
    ],
    widths: frontWidths,
    heights: {},
    page: { ...pageOf(), fitTall: 1 },
    freezeRows: 0,
  };
}
