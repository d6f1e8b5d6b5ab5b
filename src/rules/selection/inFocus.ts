import type { Finding } from "../../domain/findings/Finding";
import type { Selection } from "../../domain/selection/Selection";
import { type Area, parseArea } from "../../domain/workbook/address";
import { type Grid, isAmountAt } from "./Grid";
import { toRect } from "./Table";

/**
 * Whether findings are told only where they touch what the person selected: a single cell, or cells without an amount
 * (labels, headings), stand for the table around them.
 */
export function narrowsFindings(grid: Grid, { focus }: Selection): boolean {
  const wanted = focus === undefined ? undefined : toRect(grid, focus);
  if (wanted === undefined || (wanted.top === wanted.bottom && wanted.left === wanted.right)) return false;
  for (let row = Math.max(wanted.top, 0); row <= Math.min(wanted.bottom, grid.rows - 1); row++) {
    for (let column = Math.max(wanted.left, 0); column <= Math.min(wanted.right, grid.columns - 1); column++) {
      if (isAmountAt(grid, row, column)) return true;
    }
  }
  return false;
}

/** Whether a finding touches what the person selected: its cells, the lines that it adds, or the cells that its slips name. */
export function inFocus({ focus }: Selection, finding: Finding): boolean {
  const wanted = focus === undefined ? undefined : parseArea(focus);
  if (wanted === undefined) return true;
  const places = [...finding.places, ...(finding.explanations ?? []).map(({ place }) => place)];
  const cells = places.flatMap((place) => ("cell" in place ? [place.cell] : []));
  const areas = "area" in finding.params ? String(finding.params.area).split(", ") : [];
  return [...cells, ...areas].some((address) => meets(parseArea(address), wanted));
}

function meets(a: Area | undefined, b: Area): boolean {
  if (a === undefined) return false;
  const rows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}
