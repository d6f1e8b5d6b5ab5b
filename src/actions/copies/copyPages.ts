import type { Facts } from "../../domain/project/versions/FormFacts";
import { isBlank } from "../../domain/text/isBlank";
import { normalizeText } from "../../domain/text/normalizeText";
import { type Area, areaOf, formatArea, parseArea } from "../../domain/workbook/address";
import { cellAt } from "../../domain/workbook/cellAt";
import { largest } from "../../domain/workbook/extremes";
import type { SheetSnapshot } from "../../domain/workbook/Snapshot";
import { copyGuideTexts } from "../../i18n/es/copyGuide";
import { inicio } from "../../layouts/inicio";
import type { BuiltSheet } from "../built/blocks";
import { buildFront, type CopyFront, frontWidths } from "./copyFront";
import { buildCopyGuide, guideWidths } from "./copyGuide";

/** A page of a copy that is only read, and the hidden name that says that it is ours. */
export interface CopyPage {
  readonly name: string;
  readonly mark: string;
  readonly built: BuiltSheet;
}

/** How many columns each page has, whatever it says. */
const pageColumns = [
  { name: inicio.name, columns: frontWidths.length },
  { name: copyGuideTexts.sheet, columns: guideWidths.length },
] as const;

/** The title, what is under it, and a blank row. */
const headRows = 3;

export function buildPages(front: CopyFront): readonly CopyPage[] {
  return [
    { name: inicio.name, mark: "gm.copia", built: buildFront(front) },
    { name: copyGuideTexts.sheet, mark: "gm.instrucciones", built: buildCopyGuide(front.stamp, front.layouts) },
  ];
}

function extentOf({ cells }: BuiltSheet): Area {
  const places = cells.map(({ cell }) => areaOf(cell));
  const last = (of: (place: Area) => number) => largest(places.map(of), 1);
  return { row: 1, column: 1, rows: last(({ row }) => row), columns: last(({ column }) => column) };
}

/** What a copy remembers of its pages: their areas, by their sheets. */
export function pageAreas(pages: readonly CopyPage[]): Facts {
  return Object.fromEntries(pages.map(({ name, built }) => [name, formatArea(extentOf(built))]));
}

/**
 * Where a page ends by its shape alone, whatever the sentences of the version that made it: its parts stand one blank row
 * apart, each begins in column A, and each of its lines says something in column B.
 */
function areaByShape(sheet: SheetSnapshot, columns: number): Area {
  const isFilled = (row: number, column: number) => {
    const { value, formula } = cellAt(sheet, row, column);
    return formula !== "" || !isBlank(value);
  };
  let rows = headRows;
  for (let first = headRows + 1; isFilled(first, 1); first = rows + 2) {
    let next = first + 1;
    while (isFilled(next, 2)) next += 1;
    if (next === first + 1 && !isFilled(first, 2)) break;
    rows = next - 1;
  }
  return { row: 1, column: 1, rows, columns };
}

function pageOf({ name }: SheetSnapshot) {
  return pageColumns.find((page) => normalizeText(page.name) === normalizeText(name));
}

/** Whether a sheet is a page of a copy. */
export function isPage(sheet: SheetSnapshot): boolean {
  return pageOf(sheet) !== undefined;
}

/** The cells of a page that are ours: those that were sent, as far as the copy remembers them (`sent`); undefined of another sheet. */
export function pageArea(sheet: SheetSnapshot, sent: Facts | undefined): Area | undefined {
  const page = pageOf(sheet);
  return page && (parseArea(String(sent?.[page.name] ?? "")) ?? areaByShape(sheet, page.columns));
}
