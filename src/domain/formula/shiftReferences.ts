import { mapTokens } from "./mapTokens";
import { printCorner } from "./printCorner";
import { lastColumn, lastRow, readCellParts } from "./readReference";
import { parseScope } from "./sheetName";

/**
 * Cells of a strip of columns (or rows) that move by rows (or columns): those from `from` on. Where cells are deleted, they
 * stand just before.
 */
export interface CellShift {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly axis: "row" | "column";
  /** The strip: columns (from 1) of cells that move by rows, rows of those that move by columns. */
  readonly first: number;
  readonly count: number;
  readonly from: number;
  /** Rows or columns; negative where cells are deleted. */
  readonly step: number;
}

type Span = readonly [number, number];

/** First and last row or column of a block after the shift; undefined when all of it is gone. */
function shiftSpan([first, last]: Span, { from, step }: CellShift): Span | undefined {
  const move = (one: number) => (one >= from ? one + step : one);
  if (step > 0) return [move(first), move(last)];
  const gone = from + step;
  if (first >= gone && last < from) return undefined;
  return [first >= gone && first < from ? gone : move(first), last >= gone && last < from ? gone - 1 : move(last)];
}

/** A whole row has no columns, and a whole column no rows: it reaches from end to end. */
function spanOf(first: number, last: number, end: number): Span {
  return first === 0 ? [1, end] : [Math.min(first, last), Math.max(first, last)];
}

function shiftOne(text: string, home: string | undefined, shift: CellShift): string {
  const { prefix, first, last = first } = readCellParts(text);
  const scope = prefix === "" ? { sheet: home } : parseScope(prefix.slice(0, -1));
  const isMeant = scope.sheet?.toLowerCase() === shift.sheet.toLowerCase() && !("workbook" in scope);
  if (!isMeant || "lastSheet" in scope || first[shift.axis] === 0) return text;
  const [rows, columns] = [spanOf(first.row, last.row, lastRow), spanOf(first.column, last.column, lastColumn)];
  const [along, across] = shift.axis === "row" ? [rows, columns] : [columns, rows];
  if (across[0] < shift.first || across[1] >= shift.first + shift.count) return text;
  const moved = shiftSpan(along, shift);
  if (moved === undefined) return `${prefix}#REF!`;
  const corners = [first, last].map((corner, index) =>
    printCorner({ ...corner, [shift.axis]: moved[index] ?? corner[shift.axis] }),
  );
  const isSingle = corners[0] === corners[1] && first.row !== 0 && first.column !== 0;
  return `${prefix}${isSingle ? corners[0] : corners.join(":")}`;
}

/** A formula of the sheet `home` after cells have moved: references that lie in the moved strip follow them. */
export function shiftReferences(formula: string, home: string | undefined, shift: CellShift): string {
  return mapTokens(formula, ({ type, text }) => (type === "reference" ? shiftOne(text, home, shift) : text));
}
