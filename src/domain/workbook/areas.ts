import { type Area, formatArea, parseArea } from "./address";
import { assertPlan } from "./PlanError";

/** Reads the area of a plan step; throws when it is no address. */
export function assertArea(address: string): Area {
  const area = parseArea(address);
  assertPlan(area !== undefined, "InvalidArgument", address);
  return area;
}

/** Sheet rows of the body of a table: the first row of its area has the headings. */
export function dataRows({ row, rows }: Area): readonly number[] {
  return Array.from({ length: rows - 1 }, (_, index) => row + 1 + index);
}

/** What two areas share; undefined where they do not meet. */
export function intersect(a: Area, b: Area): Area | undefined {
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** True when two blocks share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return intersect(a, b) !== undefined;
}

/** True when the cell (row and column from 1) lies in the block. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** What is left of `a` without `b`: at most four blocks (above, below, left, right). */
export function subtractArea(a: Area, b: Area): readonly Area[] {
  const common = intersect(a, b);
  if (common === undefined) return [a];
  const [bottom, right] = [common.row + common.rows, common.column + common.columns];
  return [
    { ...a, rows: common.row - a.row },
    { ...a, row: bottom, rows: a.row + a.rows - bottom },
    { ...common, column: a.column, columns: common.column - a.column },
    { ...common, column: right, columns: a.column + a.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Takes an area out of entries that hold areas; entries that lie wholly inside it disappear. */
export function carveEntries<T extends { readonly area: string }>(entries: readonly T[], area: string): T[] {
  const hole = assertArea(area);
  return entries.flatMap((entry) => {
    const own = assertArea(entry.area);
    return overlaps(own, hole)
      ? subtractArea(own, hole).map((rest) => ({ ...entry, area: formatArea(rest) }))
      : [entry];
  });
}
