import type { PageSetup } from "../../domain/workbook/WritePlan";
import { consolidatedTexts } from "../../i18n/es/consolidated";
import { letterAt } from "../built/blocks";
import { lastColumn } from "./ConsolidatedFrame";
import { linePoints, type Section } from "./Section";

/** Points of the title. */
const title = 26;
/** Rows that every page repeats. */
const repeatedRows = 4;
/** Points of the sheet that a page of A4 landscape holds at the scale of its width, less a little: programs differ in what they round. */
const pagePoints = 505;

/** Rows that begin a page, so that no part of a section is cut. */
function breaksOf(
  units: readonly number[],
  last: number,
  pointsOf: (from: number, to: number) => number,
): readonly number[] {
  const breaks: number[] = [];
  const repeated = pointsOf(1, repeatedRows + 1);
  let used = pointsOf(1, units[0] ?? 1);
  for (const [index, from] of units.entries()) {
    const own = pointsOf(from, units[index + 1] ?? last + 1);
    if (index > 0 && used + own > pagePoints) {
      breaks.push(from);
      used = repeated;
    }
    used += own;
  }
  return breaks;
}

/** The paper of some sections, one below the other, and the heights of all rows down to `lowest`: what is beside the page makes none higher. */
export function consolidatedPage(sections: readonly Section[], lowest: number) {
  const last = Math.max(1, ...sections.map(({ nextRow }) => nextRow - 1));
  const special: Readonly<Record<number, number>> = Object.assign(
    { 1: title },
    ...sections.map(({ heights = {} }) => heights),
  );
  const heightOf = (row: number) => special[row] ?? linePoints;
  const rows = Array.from({ length: Math.max(last, lowest) }, (_, index) => index + 1);
  const pointsOf = (from: number, to: number) =>
    rows.slice(from - 1, to - 1).reduce((sum, row) => sum + heightOf(row), 0);
  const page: PageSetup = {
    orientation: "landscape",
    titleRows: `$1:$${repeatedRows}`,
    fitWide: 1,
    fitTall: 0,
    area: `A1:${letterAt(lastColumn)}${last}`,
    breaks: breaksOf(
      sections.flatMap(({ units }) => units),
      last,
      pointsOf,
    ),
    footer: consolidatedTexts.footer,
  };
  return { page, heights: Object.fromEntries(rows.map((row) => [row, heightOf(row)])) };
}
