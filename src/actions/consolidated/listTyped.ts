import { lockAddress } from "../../domain/formula/cellReference";
import { relativeKey } from "../../domain/formula/relativeKey";
import { formatCell } from "../../domain/workbook/address";
import type { SheetSnapshot } from "../../domain/workbook/Snapshot";
import { documentKinds } from "../../domain/year/words";
import { consolidatedTexts } from "../../i18n/es/consolidated";
import type { PlainCell } from "../../layouts/Layout";
import type { TypedCell } from "../Action";
import { formulaKeys, listCells } from "../built/listCells";
import { firstRow, helpers, lastColumn } from "./ConsolidatedFrame";

const groups = [consolidatedTexts, ...Object.values(consolidatedTexts), documentKinds];
const ownWords = new Set<unknown>(groups.flatMap((group) => (typeof group === "object" ? Object.values(group) : [])));
const { moreGroups } = consolidatedTexts.shared;

/** Columns beside the page, from 1. */
const [firstBeside, lastBeside] = [lastColumn + 3, lastColumn + 2 + helpers.length];

/** What a formula of a column says wherever its section stands: its rows left out. */
function shapeKey(formula: string, row: number, column: number): string {
  return `${column} ${relativeKey(formula, row, column).replace(/R(?:\d+|\[-?\d+\])/g, "R")}`;
}

/**
 * What people typed on the sheet that stands. Sections move when municipalities, programmes or indices come and go, so a
 * formula is ours when its column has one in `variants` that differs in rows alone. Beside the page stand ours, row by row.
 */
export function listTyped(
  sheet: SheetSnapshot | undefined,
  variants: readonly (readonly PlainCell[])[],
): readonly TypedCell[] {
  if (sheet?.cells === undefined) return [];
  const keys = formulaKeys(variants, shapeKey);
  const isNamed = (row: number, column: number) => {
    const address = lockAddress(formatCell(row, column));
    return (sheet.cells?.formulas ?? []).some((line) => line.some((formula) => formula.includes(address)));
  };
  return listCells(sheet, ({ row, column, text, formula }) => {
    const isBeside = column >= firstBeside && column <= lastBeside;
    if (formula !== "") {
      const isHead = column === 1 && row > 1 && row < firstRow;
      return !isBeside && !isHead && !keys.has(shapeKey(formula, row, column));
    }
    if (ownWords.has(text) || text.replace(/\d+/, "0") === moreGroups(0)) return false;
    return !(isBeside && isNamed(row, column));
  });
}
