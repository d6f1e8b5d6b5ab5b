import type { CellStyle, Sheet } from "hucre";
import { formatArea } from "../domain/workbook/address";
import type { CellBlock, SheetDetails } from "../domain/workbook/Snapshot";

/** Indentation, bold, hidden rows, outline, merged cells and pivot tables of a sheet, for the block of its cells. */
export function decodeDetails(sheet: Sheet, { row, column, values }: CellBlock): SheetDetails {
  const styleAt = (r: number, c: number): CellStyle | undefined =>
    sheet.cells?.get(`${row - 1 + r},${column - 1 + c}`)?.style;
  const rowAt = (r: number) => sheet.rowDefs?.get(row - 1 + r);
  return {
    indents: values.map((cells, r) => cells.map((_, c) => styleAt(r, c)?.alignment?.indent ?? 0)),
    bolds: values.map((cells, r) => cells.map((_, c) => styleAt(r, c)?.font?.bold ?? false)),
    hidden: values.map((_, r) => rowAt(r)?.hidden ?? false),
    outline: values.map((_, r) => rowAt(r)?.outlineLevel ?? 0),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) =>
      formatArea({
        row: startRow + 1,
        column: startCol + 1,
        rows: endRow - startRow + 1,
        columns: endCol - startCol + 1,
      }),
    ),
    pivots: (sheet.pivotTables ?? []).flatMap(({ location }) => (location === "" ? [] : [location])),
  };
}
