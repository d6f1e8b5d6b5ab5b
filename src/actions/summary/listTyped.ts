import type { Grid } from "../../domain/workbook/Cell";
import { cellAt } from "../../domain/workbook/cellAt";
import type { SheetSnapshot } from "../../domain/workbook/Snapshot";
import { summaryTexts } from "../../i18n/es/summary";
import { severityWords } from "../../layouts/hallazgos";
import type { PlainCell } from "../../layouts/Layout";
import type { TypedCell } from "../Action";
import { listCells } from "../built/listCells";

const { schedule, checks, year } = summaryTexts;
/** The block of the year reaches over the page. */
const widthOfYear = 5;

/** Every text of every summary, whatever it is built from. */
const ownWords: readonly string[] = [
  summaryTexts,
  ...[year, summaryTexts.figures, summaryTexts.money, summaryTexts.programmes, summaryTexts.sources, schedule, checks],
  schedule.months,
  severityWords,
].flatMap((group) => Object.values(group).filter((word) => typeof word === "string"));

const blocks = [summaryTexts.money, summaryTexts.programmes, summaryTexts.sources, schedule, checks];
const blockHeadings = new Set<unknown>([summaryTexts.figures.sum, ...blocks.map(({ heading }) => heading)]);

/** How many columns the block of each row has: those of its headings, and the label alone above the first block. */
function widthsOf(values: Grid, own: ReadonlySet<string>): readonly number[] {
  let width = 1;
  return values.map((line) => {
    const end = line.findIndex((cell) => !own.has(String(cell)));
    if (line[0] === schedule.heading) width = line.lastIndexOf(schedule.total) + 1;
    else if (line[0] === year.heading) width = widthOfYear;
    else if (blockHeadings.has(line[0])) width = end < 0 ? line.length : end;
    return width;
  });
}

/**
 * What people typed on the summary that stands: neither a text of ours, nor a label before its figure, nor a code in the
 * headings of the months, nor a formula in the columns of its block.
 */
export function listTyped(sheet: SheetSnapshot | undefined, cells: readonly PlainCell[]): readonly TypedCell[] {
  if (sheet?.cells === undefined) return [];
  const { row: firstRow, values } = sheet.cells;
  const own = new Set([...ownWords, ...cells.map(({ content }) => content)].filter((text) => text !== ""));
  const label = (row: number) => String(cellAt(sheet, row, 1).value);
  const lastRow = firstRow + values.findLastIndex((_, index) => own.has(label(firstRow + index)));
  const widths = widthsOf(values, own);
  return listCells(sheet, ({ row, column, text, formula, isLabel }) => {
    const isInside = row <= lastRow && column <= (widths[row - firstRow] ?? 0);
    if (formula !== "") return !isInside;
    return !(own.has(text) || isLabel || (isInside && label(row) === schedule.heading));
  });
}
