import { quoteText } from "../../domain/formula/literal";
import { keysOf } from "../../domain/project/byKey";
import { consolidatedTexts } from "../../i18n/es/consolidated";
import type { PlainCell } from "../../layouts/Layout";
import { type CellLook, cell, letterAt, looks } from "../built/blocks";

/** The page: municipality, four columns that hold sums of money, five of counts. */
export const pageWidths = [21.4, 14.2, 14.2, 14.2, 14.2, 12, 13.2, 11.6, 12, 11.6] as const;
export const lastColumn = pageWidths.length - 1;
/** Row of the first section; above it title, project, day and a warning. */
export const firstRow = 6;
/** Row of the first helper; above it what its column holds. */
export const firstHelper = 2;

type Helper = keyof typeof consolidatedTexts.helpers;
export const helpers: readonly Helper[] = keysOf(consolidatedTexts.helpers);
/** Characters of a gap and of each helper. */
export const [gapWidth, helperWidth] = [3, 12];

/** Index of the column of a helper, A = 0: a gap parts them from the page. */
const helperColumn = (helper: Helper) => lastColumn + 2 + helpers.indexOf(helper);

/** A cell beside the page; rows from 1. */
export function helperCell(helper: Helper, row: number, content: string, look: CellLook = "computed"): PlainCell {
  return cell(helperColumn(helper), row, content, look);
}

/** A text of the workbook beside the page: one that begins as a formula does stays a text. */
export function helperText(helper: Helper, row: number, text: string): PlainCell {
  return helperCell(helper, row, text.startsWith("=") ? `=${quoteText(text)}` : text, looks.code);
}

/** A reference to the n-th cell of a helper (from 0), the same from every cell. */
export const helperAt = (helper: Helper, n: number) => `$${letterAt(helperColumn(helper))}$${firstHelper + n}`;

/** The first `count` cells of a helper. */
export const helperRange = (helper: Helper, count: number) =>
  `${helperAt(helper, 0)}:${helperAt(helper, Math.max(count, 1) - 1)}`;
