import { type Grid, isAmountAt, mark, markAt, type Rect, valueAt } from "./Grid";
import { shareTotals } from "./shareTotals";
import { isCarried, isDirectCost, type LabelKind, readLabel } from "./totalLabel";

export interface RowLabel {
  readonly text: string;
  readonly kind: LabelKind;
  readonly column: number;
}

/** Labels of sums by grid row: the first of each row, and rows that close the shares of a column. */
export function findLabels(grid: Grid, rect: Rect, bodyTop: number): ReadonlyMap<number, RowLabel> {
  const labels = new Map<number, RowLabel>();
  for (let row = bodyTop; row <= rect.bottom; row++) {
    const label = labelIn(grid, rect, bodyTop, row);
    if (label !== undefined) labels.set(row, label);
  }
  for (const [row, column] of shareTotals(grid, rect, bodyTop)) {
    if (!labels.has(row)) labels.set(row, { text: String(valueAt(grid, row, column)).trim(), kind: "total", column });
  }
  return labels;
}

function labelIn(grid: Grid, rect: Rect, bodyTop: number, row: number): RowLabel | undefined {
  for (let column = rect.left; column <= rect.right; column++) {
    if (markAt(grid, row, column) !== mark.text) continue;
    const text = String(valueAt(grid, row, column));
    const kind = readLabel(text);
    if (kind === undefined || (isDirectCost(text) && !hasLinesAbove(grid, rect, bodyTop, row))) continue;
    return { text: text.trim(), kind, column };
  }
  return undefined;
}

/** At least two rows with an amount in one column. */
function hasLinesAbove(grid: Grid, rect: Rect, bodyTop: number, row: number): boolean {
  for (let column = rect.left; column <= rect.right; column++) {
    if (!isAmountAt(grid, row, column)) continue;
    let lines = 0;
    for (let above = row - 1; above >= bodyTop && lines < 2; above--) if (isAmountAt(grid, above, column)) lines++;
    if (lines < 2) return false;
  }
  return true;
}

/** Rows that carry a sum from page to page. */
export function carriedRows(grid: Grid, rect: Rect, bodyTop: number): readonly number[] {
  const rows: number[] = [];
  for (let row = bodyTop; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      if (markAt(grid, row, column) === mark.text && isCarried(valueAt(grid, row, column))) rows.push(row);
    }
  }
  return rows;
}
