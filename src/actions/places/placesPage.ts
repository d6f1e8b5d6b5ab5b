import type { PageSetup } from "../../domain/workbook/WritePlan";
import { placesTexts } from "../../i18n/es/placesSummary";
import { blockHeight, firstRow, rowAt } from "./PlaceFrame";

/** Points of rows: a line, the title, labels of two lines, figures, and the empty row before and after a block. */
const [line, title, labels, figures, gap] = [15, 24, 25, 20, 6];
/** Points of A4 upright between its margins, less a little: programs differ in what they round. */
const pagePoints = 745;
/** The rows that every page repeats. */
const repeated = title + 3 * line;
/** Heading and line of what is in no block. */
const restPoints = 2 * line;

function pointsOf(offset: number, height: number): number {
  if (offset === rowAt.labels) return labels;
  if (offset === rowAt.figures) return figures;
  return offset === height - 1 ? gap : line;
}

/** Rows that begin a page, so that no block is cut. */
function breaksOf(places: number, height: number, points: number): readonly number[] {
  const breaks: number[] = [];
  let used = repeated + line + gap;
  for (let index = 0; index < places; index += 1) {
    const own = points + (index === places - 1 ? restPoints : 0);
    if (index > 0 && used + own > pagePoints) {
      breaks.push(firstRow + index * height);
      used = repeated;
    }
    used += own;
  }
  return breaks;
}

/** The paper of so many blocks: the heights of their rows, the pages they begin, and the last row. */
export function pageOf(places: number, indices: number) {
  const height = blockHeight(indices);
  const offsets = Array.from({ length: height }, (_, offset) => pointsOf(offset, height));
  const lastRow = firstRow + places * height + 1;
  const rows = Array.from({ length: places * height }, (_, index): readonly [number, number] => [
    firstRow + index,
    offsets[index % height] ?? line,
  ]);
  const page: PageSetup = {
    orientation: "portrait",
    titleRows: "$1:$4",
    fitWide: 1,
    fitTall: 0,
    area: `A1:F${lastRow}`,
    breaks: breaksOf(
      places,
      height,
      offsets.reduce((sum, one) => sum + one, 0),
    ),
    footer: placesTexts.footer,
  };
  return { page, lastRow, heights: { 1: title, [firstRow - 1]: gap, ...Object.fromEntries(rows) } };
}
