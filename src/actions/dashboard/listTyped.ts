import { formatCell } from "../../domain/workbook/address";
import type { SheetSnapshot } from "../../domain/workbook/Snapshot";
import { followStates } from "../../domain/year/words";
import { dashboardTexts } from "../../i18n/es/dashboard";
import type { PlainCell } from "../../layouts/Layout";
import type { TypedCell } from "../Action";
import { listCells } from "../built/listCells";
import { dataColumn } from "./dataCells";

/** Columns of the blocks beside the page, from 1: labels, and as many lines as the chart of an index draws. */
const [firstOfData, lastOfData] = [dataColumn + 1, dataColumn + 9];

type TextTrees = readonly Readonly<Record<string, unknown>>[];

/** Every text of «Tablero», whatever it is built from. */
const dashboardWords: TextTrees = [
  dashboardTexts,
  ...Object.values(dashboardTexts).filter((group) => typeof group === "object"),
  followStates,
];

/** A year above its values, or a programme by its code. */
const isOwnLabel = (text: string) => /^\d{1,4}$|^\d+-\d+-\d+ /.test(text);

/** What people typed on a sheet with blocks beside its page that stands. The page never moves; the blocks beside it grow with the data. */
export function listTyped(
  sheet: SheetSnapshot | undefined,
  cells: readonly PlainCell[],
  words: TextTrees = dashboardWords,
): readonly TypedCell[] {
  const ownWords = new Set(words.flatMap((group) => Object.values(group)));
  if (sheet?.cells === undefined) return [];
  const own = new Map(cells.map((one) => [one.cell, one.content]));
  return listCells(sheet, ({ row, column, text, formula }) => {
    if (column >= firstOfData && column <= lastOfData)
      return formula === "" && !ownWords.has(text) && !isOwnLabel(text);
    const made = own.get(formatCell(row, column));
    if (ownWords.has(text)) return false;
    return made === undefined || made.startsWith("=") !== (formula !== "") || !(made.startsWith("=") || made === text);
  });
}
