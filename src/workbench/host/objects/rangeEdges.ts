import type { Area } from "../../../domain/workbook/address";
import type { Host } from "../Host";
import { does, type Member } from "../HostClass";
import type { RangeSelf } from "../Ref";
import { maxColumns, maxRows } from "../rules/address";
import { asOneOf, rangeOf } from "./access";
import { unite } from "./rangeNeighbours";
import { rangeRef } from "./usedRange";

const directions = ["Left", "Right", "Up", "Down"] as const;
const steps = { Left: [0, -1], Right: [0, 1], Up: [-1, 0], Down: [1, 0] } as const;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Whether a cell holds anything. */
function fillTest({ book }: Host, sheet: string): (place: Place) => boolean {
  const extent = book.extent(sheet, false);
  const cells = extent === undefined ? [] : book.read(sheet, extent);
  return ({ row, column }) => {
    const cell = extent === undefined ? undefined : cells[row - extent.row]?.[column - extent.column];
    return cell !== undefined && (cell.value !== "" || cell.formula !== undefined);
  };
}

const isInside = ({ row, column }: Place) => row >= 1 && column >= 1 && row <= maxRows && column <= maxColumns;

/** The last cell in a direction that follows a test without a break; the first itself is not tested. */
function runFrom(start: Place, [down, right]: Direction, goesOn: (place: Place) => boolean): Place {
  let at = start;
  for (;;) {
    const next = { row: at.row + down, column: at.column + right };
    if (!isInside(next) || !goesOn(next)) return at;
    at = next;
  }
}

type Direction = readonly [down: number, right: number];

/** Where Ctrl and an arrow lead: the end of the filled cells, else the next filled one, else the end of the sheet. */
function edgeFrom(host: Host, sheet: string, start: Place, step: Direction): Place {
  const isFilled = fillTest(host, sheet);
  const [down, right] = step;
  const next = (place: Place): Place => ({ row: place.row + down, column: place.column + right });
  if (isFilled(start) && isFilled(next(start))) return runFrom(start, step, isFilled);
  const used = host.book.extent(sheet, false) ?? { row: 1, column: 1, rows: 1, columns: 1 };
  const isPast = ({ row, column }: Place) =>
    (down > 0 && row >= used.row + used.rows) || (right > 0 && column >= used.column + used.columns);
  const before = runFrom(start, step, (place) => !isFilled(place) && !isPast(place));
  const found = next(before);
  if (isInside(found) && isFilled(found)) return found;
  return { row: down > 0 ? maxRows : before.row, column: right > 0 ? maxColumns : before.column };
}

function edgeOf(host: Host, { sheet, area }: RangeSelf, [direction, active]: readonly unknown[]): Area {
  const word = asOneOf(direction, directions, "direction");
  const start = active === undefined || active === null ? area : rangeOf(host, sheet, active).area;
  return { ...edgeFrom(host, sheet, start, steps[word]), rows: 1, columns: 1 };
}

/** Ranges as the keyboard finds them: Ctrl and an arrow, without and with Shift. */
export const rangeEdges: Readonly<Record<string, Member<RangeSelf>>> = {
  GetRangeEdge: does("1.13", (range, args, host) => rangeRef(range.sheet, edgeOf(host, range, args))),
  GetExtendedRange: does("1.13", (range, args, host) =>
    rangeRef(range.sheet, unite(range.area, edgeOf(host, range, args))),
  ),
};
