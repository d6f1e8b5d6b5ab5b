import { type Area, formatArea, parseArea } from "./address";
import { assertPlan } from "./PlanError";

/** Reads the area of a plan step; throws when it is no address. */
export function assertArea(address: string): Area {
  const area = parseArea(address);
  assertPlan(area !== undefined, "InvalidArgument", address);
  return area;
}

/** True when two blocks share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** True when the cell (row and column from 1) lies in the block. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

function block(row: number, column: number, endRow: number, endColumn: number): readonly Area[] {
  return endRow > row && endColumn > column ? [{ row, column, rows: endRow - row, columns: endColumn - column }] : [];
}

/** What is left of `a` without `b`: at most four blocks (above, below, left, right). */
export function subtractArea(a: Area, b: Area): readonly Area[] {
  if (!overlaps(a, b)) return [a];
  const endRow = a.row + a.rows;
  const endColumn = a.column + a.columns;
  const top = Math.max(a.row, b.row);
  const bottom = Math.min(endRow, b.row + b.rows);
  return [
    ...block(a.row, a.column, top, endColumn),
    ...block(bottom, a.column, endRow, endColumn),
    ...block(top, a.column, bottom, Math.min(endColumn, b.column)),
    ...block(top, Math.max(a.column, b.column + b.columns), bottom, endColumn),
  ];
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
