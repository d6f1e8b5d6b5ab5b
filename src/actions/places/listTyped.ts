import { relativeKey } from "../../domain/formula/relativeKey";
import type { SheetSnapshot } from "../../domain/workbook/Snapshot";
import { placesTexts } from "../../i18n/es/placesSummary";
import type { PlainCell } from "../../layouts/Layout";
import { spendColumns } from "../../layouts/year/spendFormulas";
import type { TypedCell } from "../Action";
import { formulaKeys, listCells } from "../built/listCells";
import { firstRow, helpers, mostIndices } from "./PlaceFrame";

const groups = [placesTexts, ...Object.values(placesTexts), spendColumns];
const ownWords = new Set<unknown>(groups.flatMap((group) => (typeof group === "object" ? Object.values(group) : [])));

/** The sentences on top speak of all blocks: what they say changes with each of them, where they stand never does. */
const isHead = (row: number, column: number) => column === 1 && row > 1 && row < firstRow - 1;

/** Positions in the table of municipalities, and the list of the indices. */
function isOwnHelper(row: number, column: number, text: string): boolean {
  if (column === helpers.position + 1) return /^\d+$/.test(text);
  return column === helpers.index + 1 && row > 1 && row <= 1 + mostIndices;
}

/**
 * What people typed on the sheet that stands. Blocks move when municipalities or indices come and go, so a formula is ours
 * when one that `variants` hold stands in the same way to its cell.
 */
export function listTyped(
  sheet: SheetSnapshot | undefined,
  variants: readonly (readonly PlainCell[])[],
): readonly TypedCell[] {
  if (sheet?.cells === undefined) return [];
  const keys = formulaKeys(variants, relativeKey);
  return listCells(sheet, ({ row, column, text, formula }) =>
    formula === ""
      ? !ownWords.has(text) && !isOwnHelper(row, column, text)
      : !isHead(row, column) && !keys.has(relativeKey(formula, row, column)),
  );
}
