import { formatCell, parseArea } from "../../domain/workbook/address";
import { cellAt } from "../../domain/workbook/cellAt";
import type { SheetSnapshot } from "../../domain/workbook/Snapshot";
import type { PlainCell } from "../../layouts/Layout";
import type { TypedCell } from "../Action";

/** A filled cell of a sheet (row and column from 1): its value, or its formula where that shows nothing. */
interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly formula: string;
  /** In column A, before a formula in B. */
  readonly isLabel: boolean;
}

/** The filled cells of a sheet that `isForeign` picks. */
export function listCells(sheet: SheetSnapshot, isForeign: (cell: FilledCell) => boolean): readonly TypedCell[] {
  const { row: firstRow = 1, column: firstColumn = 1, values = [] } = sheet.cells ?? {};
  return values.flatMap((line, r) =>
    line.flatMap((value, c) => {
      const [row, column] = [firstRow + r, firstColumn + c];
      const { formula } = cellAt(sheet, row, column);
      const text = String(value) || formula;
      const isLabel = column === 1 && cellAt(sheet, row, 2).formula !== "";
      const isListed = text !== "" && isForeign({ row, column, text, formula, isLabel });
      return isListed ? [{ sheet: sheet.name, cell: formatCell(row, column), text }] : [];
    }),
  );
}

/** The keys of the formulas that a sheet of ours may hold, by `keyOf` of each and its place. */
export function formulaKeys(
  variants: readonly (readonly PlainCell[])[],
  keyOf: (formula: string, row: number, column: number) => string,
): ReadonlySet<string> {
  return new Set(
    variants.flat().map(({ cell, content }) => {
      const at = parseArea(cell);
      return keyOf(content, at?.row ?? 1, at?.column ?? 1);
    }),
  );
}
