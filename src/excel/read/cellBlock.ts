import type { Cell } from "../../domain/workbook/Cell";
import type { CellBlock } from "../../domain/workbook/Snapshot";

/** What Excel gives of a block: `formulas` repeats the constant where there is no formula. Row and column count from 1. */
export interface RawBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly Cell[])[];
  readonly numberFormat: readonly (readonly string[])[];
}

/** The formula of a cell, "" for a constant; a text that merely begins with "=" equals its own value. */
export function formulaOf(formula: Cell, value: Cell): string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : "";
}

interface Bounds {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Indexes of the cells that hold a value, a formula or a number format; fills and borders do not count. */
function boundsOf(raw: RawBlock): Bounds | undefined {
  let [top, bottom, left, right] = [Number.POSITIVE_INFINITY, -1, Number.POSITIVE_INFINITY, -1];
  raw.values.forEach((row, r) => {
    const isUsed = (value: Cell, c: number) =>
      value !== "" || raw.formulas[r]?.[c] !== "" || raw.numberFormat[r]?.[c] !== "General";
    const first = row.findIndex(isUsed);
    if (first < 0) return;
    top = Math.min(top, r);
    bottom = r;
    left = Math.min(left, first);
    right = Math.max(right, row.findLastIndex(isUsed));
  });
  return bottom < 0 ? undefined : { top, bottom, left, right };
}

/** The block as a snapshot keeps it, cut to its used cells; undefined when none is used. */
export function buildBlock(raw: RawBlock): CellBlock | undefined {
  const bounds = boundsOf(raw);
  if (bounds === undefined) return undefined;
  const { top, bottom, left, right } = bounds;
  const cut = <T>(grid: readonly (readonly T[])[]): readonly (readonly T[])[] =>
    grid.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
  const values = cut(raw.values);
  const formulas = cut(raw.formulas);
  return {
    row: raw.row + top,
    column: raw.column + left,
    values,
    formulas: values.map((row, r) => row.map((value, c) => formulaOf(formulas[r]?.[c] ?? "", value))),
    formats: cut(raw.numberFormat),
  };
}
