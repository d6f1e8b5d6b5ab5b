import type { Area } from "../../../domain/workbook/address";
import type { Host } from "../Host";
import type { RangeSelf } from "../Ref";

/** Whether any cell of a block holds something; past the extent, and before the first row and column, all is empty. */
type IsFilled = (top: number, left: number, bottom: number, right: number) => boolean;

function filledCells({ book }: Host, sheet: string): IsFilled {
  const extent = book.extent(sheet, false);
  if (extent === undefined) return () => false;
  const cells = book.read(sheet, extent);
  const filled = (row: number, column: number): boolean => {
    const cell = cells[row - extent.row]?.[column - extent.column];
    return cell !== undefined && (cell.value !== "" || cell.formula !== undefined);
  };
  return (top, left, bottom, right) => {
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) if (filled(row, column)) return true;
    return false;
  };
}

/** Docs: «a range bounded by any combination of blank rows and blank columns», around the first cell; corners touch too. */
export function surroundingRegion(host: Host, { sheet, area }: RangeSelf): Area {
  const isFilled = filledCells(host, sheet);
  let [top, left, bottom, right] = [area.row, area.column, area.row, area.column];
  for (;;) {
    const up = isFilled(top - 1, left - 1, top - 1, right + 1);
    const down = isFilled(bottom + 1, left - 1, bottom + 1, right + 1);
    const before = isFilled(top - 1, left - 1, bottom + 1, left - 1);
    const after = isFilled(top - 1, right + 1, bottom + 1, right + 1);
    if (![up, down, before, after].includes(true)) break;
    [top, bottom] = [top - Number(up), bottom + Number(down)];
    [left, right] = [left - Number(before), right + Number(after)];
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
