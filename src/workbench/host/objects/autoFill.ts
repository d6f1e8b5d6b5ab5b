import { shiftFormula } from "../../../domain/formula/shiftFormula";
import type { Area } from "../../../domain/workbook/address";
import type { BookCell, CellContent } from "../Book";
import type { Host } from "../Host";
import { refuse } from "../protocol/HostFailure";
import type { RangeSelf } from "../Ref";
import { isWithin } from "../rules/address";

export const fillTypes = ["FillDefault", "FillCopy", "FillSeries", "FillFormats", "FillValues"] as const;
type FillType = (typeof fillTypes)[number];

/** The number after some numbers on a straight line through them (least squares), as Excel goes on with a series. */
function trend(numbers: readonly number[], at: number): number {
  const count = numbers.length;
  const middle = (count - 1) / 2;
  const mean = numbers.reduce((sum, one) => sum + one, 0) / count;
  const above = numbers.reduce((sum, one, index) => sum + (index - middle) * (one - mean), 0);
  const below = numbers.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  return Number((mean + (below === 0 ? 1 : above / below) * (at - middle)).toPrecision(15));
}

interface FilledLine {
  readonly cells: readonly BookCell[];
  /** True when rows follow one another, false for columns. */
  readonly down: boolean;
}

/** What stands at a place (from 0) of a line that begins with some cells; several numbers are a series, a single one is copied. */
function contentAt({ cells, down }: FilledLine, at: number, type: FillType): CellContent {
  const source = at % cells.length;
  const { value = "", formula } = cells[source] ?? {};
  if (formula !== undefined) return { formula: shiftFormula(formula, down ? at - source : 0, down ? 0 : at - source) };
  const numbers = cells.flatMap((cell) =>
    typeof cell.value === "number" && cell.formula === undefined ? [cell.value] : [],
  );
  const isSeries =
    numbers.length === cells.length && (numbers.length > 1 || type === "FillSeries") && type !== "FillCopy";
  return { value: isSeries ? trend(numbers, at) : value };
}

/** The lines of a block: its columns when they go down, else its rows. */
function linesOf(cells: readonly (readonly BookCell[])[], down: boolean): readonly (readonly BookCell[])[] {
  if (!down) return cells;
  return (cells[0] ?? []).map((_, c) => cells.map((row) => row[c] ?? { value: "" }));
}

function place(area: Area, down: boolean, line: number, at: number): Area {
  const [row, column] = down ? [area.row + at, area.column + line] : [area.row + line, area.column + at];
  return { row, column, rows: 1, columns: 1 };
}

/** True when the target begins with the source and goes on down; false when it goes on to the right. */
function goesDown(area: Area, target: Area): boolean {
  const starts = target.row === area.row && target.column === area.column && isWithin(area, target);
  const down = target.columns === area.columns;
  if (!starts || (!down && target.rows !== area.rows))
    refuse("InvalidArgument", "The destination begins with the range and goes on down or to the right.");
  return down;
}

/** Fills an area that begins with the source and reaches further down or to the right. */
export function fillArea(host: Host, { sheet, area }: RangeSelf, target: Area, type: FillType): void {
  const { book } = host;
  const down = goesDown(area, target);
  const [own, all] = down ? [area.rows, target.rows] : [area.columns, target.columns];
  linesOf(book.read(sheet, area), down).forEach((cells, line) => {
    for (let at = own; at < all; at += 1) {
      const to = place(target, down, line, at);
      if (type !== "FillFormats") book.write(sheet, to, [[contentAt({ cells, down }, at, type)]]);
      if (type === "FillValues") continue;
      book.copyLooks([
        { sheet, area: place(target, down, line, at % own) },
        { sheet, area: to },
      ]);
    }
  });
}
