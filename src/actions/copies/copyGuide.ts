import type { CopyStamp } from "../../domain/copies/CopyStamp";
import { type CopyGuidePart, copyGuideTexts as words } from "../../i18n/es/copyGuide";
import type { SheetLayout } from "../../layouts/Layout";
import { pageOf } from "../../layouts/pageOf";
import { type BuiltSheet, cell } from "../built/blocks";
import { isFilled } from "./copyFront";

/** Characters of titles and sentences: as much as A4 upright holds with letters of 8 points and more. */
export const guideWidths = [21, 77];
const firstRow = 4;

/** Cells of the parts, a sentence a row, with a blank row between parts. */
function partCells(parts: readonly CopyGuidePart[]) {
  return parts.flatMap(({ title, lines }, index) => {
    const before = parts.slice(0, index).reduce((sum, { lines: own }) => sum + own.length + 1, firstRow);
    return [cell(0, before, title, "heading"), ...lines.map((line, at) => cell(1, before + at, line, "computed"))];
  });
}

/** «Instrucciones» of a copy: what a person without the add-in has to know, on one page. */
export function buildCopyGuide(stamp: CopyStamp, layouts: readonly SheetLayout[]): BuiltSheet {
  const sheets = layouts.filter(isFilled).map(({ name }) => name);
  return {
    cells: [
      cell(0, 1, words.title, "title"),
      cell(0, 2, words.subtitle(stamp.municipality), "subtitle"),
      ...partCells(words.parts({ ...stamp, sheets })),
    ],
    charts: [],
    conditionalFormats: [],
    widths: guideWidths,
    heights: {},
    page: { ...pageOf(), orientation: "portrait", fitTall: 1 },
    freezeRows: 0,
  };
}
