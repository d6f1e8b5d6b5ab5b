import { cellAt } from "../../domain/workbook/cellAt";
import type { SheetSnapshot } from "../../domain/workbook/Snapshot";
import { summaryTexts } from "../../i18n/es/summary";
import { severityWords } from "../../layouts/hallazgos";
import type { PlainCell } from "../../layouts/Layout";
import type { TypedCell } from "../Action";
import { listCells } from "../listCells";

const { schedule, checks } = summaryTexts;

/** Every text of every summary, whatever it is built from. */
const ownWords: readonly string[] = [
  summaryTexts,
  ...[summaryTexts.figures, summaryTexts.money, summaryTexts.programmes, summaryTexts.sources, schedule, checks],
  schedule.months,
  severityWords,
].flatMap((group) => Object.values(group).filter((word) => typeof word === "string"));

/** The figures on top are this many columns wide; the months are wider where there are more programmes. */
const figureColumns = 5;

/**
 * What people typed on the summary that stands: neither a text of ours, nor a label before its figure, nor a code in the
 * headings of the months, nor a formula among the figures.
 */
export function listTyped(sheet: SheetSnapshot | undefined, cells: readonly PlainCell[]): readonly TypedCell[] {
  if (sheet?.cells === undefined) return [];
  const { row: firstRow, values } = sheet.cells;
  const own = new Set([...ownWords, ...cells.map(({ content }) => content)]);
  const label = (row: number) => String(cellAt(sheet, row, 1).value);
  const lastRow = firstRow + values.findLastIndex((_, index) => own.has(label(firstRow + index)));
  const months = values.find(([first]) => first === schedule.heading) ?? [];
  const lastColumn = Math.max(figureColumns, months.lastIndexOf(schedule.total) + 1);
  return listCells(sheet, ({ row, column, text, formula }) => {
    if (formula !== "") return row > lastRow || column > lastColumn;
    const isLabel = column === 1 && cellAt(sheet, row, 2).formula !== "";
    return !(own.has(text) || isLabel || label(row) === schedule.heading);
  });
}
