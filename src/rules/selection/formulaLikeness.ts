import { listReferences } from "../../domain/formula/listReferences";
import type { Reference } from "../../domain/formula/Reference";
import type { Area } from "../../domain/workbook/address";
import { type Grid, isAmountAt } from "./Grid";
import { readSum } from "./readSum";

/** How a formula differs from the copy that would stand in its place: another one on the same cells, or one on fewer of them. */
export type Likeness = "other" | "shorter";

/** Undefined where nothing says that the one was meant to be the other. */
export function likenessOf(grid: Grid, found: string, expected: string): Likeness | undefined {
  const [own, wanted] = [listReferences(found) ?? [], listReferences(expected) ?? []];
  if (own.length === 0 || own.length > wanted.length) return undefined;
  const names = wanted.map(nameOf);
  const shared = own.filter((one) => names.includes(nameOf(one))).length;
  if (own.length === wanted.length && shared >= Math.max(1, wanted.length - 1)) {
    return isShorter(grid, own, wanted, expected) ? "shorter" : "other";
  }
  return isShorter(grid, own, wanted, expected) ? "shorter" : undefined;
}

/** A sum that adds only part of what its copies add, where figures, if only zeros, stand in the rest. */
function isShorter(grid: Grid, own: readonly Reference[], wanted: readonly Reference[], expected: string): boolean {
  const [inner, outer] = [own.map(areaOf), wanted.map(areaOf)];
  if (inner.includes(undefined) || outer.includes(undefined)) return false;
  if (readSum(expected, grid.sheet) === undefined) return false;
  const isPart = inner.every((area) => outer.some((whole) => holds(whole, area)));
  return isPart && outer.some((whole) => restHoldsFigures(grid, whole, inner));
}

function areaOf(reference: Reference): Area | undefined {
  return reference.kind === "cells" && reference.sheet === undefined ? reference.area : undefined;
}

function holds(whole: Area | undefined, part: Area | undefined): boolean {
  if (whole === undefined || part === undefined) return false;
  const rows = part.row >= whole.row && part.row + part.rows <= whole.row + whole.rows;
  return rows && part.column >= whole.column && part.column + part.columns <= whole.column + whole.columns;
}

/** More cells than one row of sums, or one line, leaves out. */
const mostCells = 2_000;

function restHoldsFigures(grid: Grid, whole: Area | undefined, parts: readonly (Area | undefined)[]): boolean {
  if (whole === undefined || whole.rows * whole.columns > mostCells) return false;
  for (let row = whole.row; row < whole.row + whole.rows; row++) {
    for (let column = whole.column; column < whole.column + whole.columns; column++) {
      const isAdded = parts.some((part) => holds(part, { row, column, rows: 1, columns: 1 }));
      if (!isAdded && isAmountAt(grid, row - grid.row, column - grid.column)) return true;
    }
  }
  return false;
}

function nameOf(reference: Reference): string {
  if (reference.kind !== "cells") return JSON.stringify(reference);
  const { row, column, rows, columns } = reference.area;
  return `${reference.sheet ?? ""}!${row}:${column}:${rows}:${columns}`;
}
