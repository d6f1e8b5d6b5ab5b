import { lastColumn, lastRow } from "../formula/readReference";
import type { CellShift } from "../formula/shiftReferences";
import type { Area } from "./address";
import { overlaps, subtractArea } from "./areas";

type Axis = CellShift["axis"];
/** Cells that move on one sheet. */
export type Shift = Omit<CellShift, "sheet">;

interface Spans {
  readonly start: number;
  readonly count: number;
}

/** A block along an axis. */
export function along({ row, rows, column, columns }: Area, axis: Axis): Spans {
  return axis === "row" ? { start: row, count: rows } : { start: column, count: columns };
}

/** A block with other rows (or columns). */
export function withSpan(area: Area, axis: Axis, { start, count }: Spans): Area {
  return axis === "row" ? { ...area, row: start, rows: count } : { ...area, column: start, columns: count };
}

/** The shift that opens (1) or closes (-1) a block. */
export function shiftOf(area: Area, axis: Axis, step: 1 | -1): Shift {
  const { start, count } = along(area, axis);
  const across = along(area, axis === "row" ? "column" : "row");
  return { axis, first: across.start, count: across.count, from: step > 0 ? start : start + count, step: step * count };
}

/** All cells whose rows and columns the shift moves, and those that it closes. */
function stripOf({ axis, first, count, from, step }: Shift): Area {
  const start = Math.min(from, from + step);
  const whole = { row: 1, column: 1, rows: lastRow, columns: lastColumn };
  const across = withSpan(whole, axis === "row" ? "column" : "row", { start: first, count });
  const end = axis === "row" ? lastRow : lastColumn;
  return withSpan(across, axis, { start, count: end - start + 1 });
}

function moveSpan({ start, count }: Spans, { from, step }: Shift): Spans | undefined {
  const end = start + count;
  if (step > 0)
    return start >= from ? { start: start + step, count } : { start, count: end > from ? count + step : count };
  const gone = from + step;
  const moved = (one: number) => (one >= from ? one + step : Math.min(one, gone));
  const [first, last] = [moved(start), moved(end)];
  return last > first ? { start: first, count: last - first } : undefined;
}

/** Where the parts of a block stand after a shift: what lies across the strip moves, grows or shrinks, the rest stays. */
export function moveArea(area: Area, shift: Shift): readonly Area[] {
  const strip = stripOf(shift);
  if (!overlaps(area, strip)) return [area];
  const cross = shift.axis === "row" ? "column" : "row";
  const own = along(area, cross);
  const across = along(strip, cross);
  const first = Math.max(own.start, across.start);
  const count = Math.min(own.start + own.count, across.start + across.count) - first;
  const inside = withSpan(area, cross, { start: first, count });
  const moved = moveSpan(along(inside, shift.axis), shift);
  return [...(moved === undefined ? [] : [withSpan(inside, shift.axis, moved)]), ...subtractArea(area, inside)];
}
