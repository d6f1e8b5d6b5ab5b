import { type Area, formatColumn } from "../workbook/address";
import { mapTokens } from "./mapTokens";
import { type Corner, readCellParts } from "./readReference";
import { parseScope } from "./sheetName";

/** Cells of some rows that move by columns: those from `column` on. Where one column is deleted, it stands just before. */
export interface ColumnShift {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly rows: Pick<Area, "row" | "rows">;
  readonly column: number;
  readonly step: 1 | -1;
}

function printCorner({ column, row, lockColumn, lockRow }: Corner): string {
  return `${lockColumn ? "$" : ""}${formatColumn(column)}${lockRow ? "$" : ""}${row}`;
}

/** Columns of a block after the shift; undefined when all of it is gone. */
function shiftColumns(
  left: number,
  right: number,
  { column, step }: ColumnShift,
): readonly [number, number] | undefined {
  const move = (one: number) => (one >= column ? one + step : one);
  if (step > 0) return [move(left), move(right)];
  const gone = column - 1;
  if (left === gone && right === gone) return undefined;
  return [move(left), right === gone ? right - 1 : move(right)];
}

function shiftOne(text: string, home: string | undefined, shift: ColumnShift): string {
  const { prefix, first, last = first } = readCellParts(text);
  const scope = prefix === "" ? { sheet: home } : parseScope(prefix.slice(0, -1));
  const isMeant = scope.sheet?.toLowerCase() === shift.sheet.toLowerCase() && !("workbook" in scope);
  const { row, rows } = shift.rows;
  const isInRows = Math.min(first.row, last.row) >= row && Math.max(first.row, last.row) < row + rows;
  if (!isMeant || "lastSheet" in scope || first.column === 0 || !isInRows) return text;
  const columns = shiftColumns(Math.min(first.column, last.column), Math.max(first.column, last.column), shift);
  if (columns === undefined) return `${prefix}#REF!`;
  const corners = [first, last].map((corner, index) =>
    printCorner({ ...corner, column: columns[index] ?? corner.column }),
  );
  return `${prefix}${[...new Set(corners)].join(":")}`;
}

/** A formula of the sheet `home` after cells have moved: references that lie in the moved rows follow them. */
export function shiftReferences(formula: string, home: string | undefined, shift: ColumnShift): string {
  return mapTokens(formula, ({ type, text }) => (type === "reference" ? shiftOne(text, home, shift) : text));
}
