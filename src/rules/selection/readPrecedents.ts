import { listReferences } from "../../domain/formula/listReferences";
import type { CellReference, Reference } from "../../domain/formula/Reference";
import type { Area } from "../../domain/workbook/address";
import type { Grid } from "./Grid";

/** A cell of the grid, rows and columns from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

/** More cells than a formula of one row or one sum refers to. */
const mostCells = 200_000;

/** The cells of the grid that a formula refers to on its own sheet; undefined where it cannot be read or leads outside the sheet. */
export function readPrecedents(formula: string, grid: Grid): readonly GridCell[] | undefined {
  const references = formula.includes("#REF!") ? undefined : listReferences(formula);
  if (references === undefined) return undefined;
  const areas = references.flatMap((reference) => (isOwn(reference, grid.sheet) ? [reference.area] : []));
  const size = areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
  return size > mostCells ? undefined : areas.flatMap((area) => listCells(area, grid));
}

function isOwn(reference: Reference, sheet: string): reference is CellReference {
  return reference.kind === "cells" && (reference.sheet === undefined || reference.sheet === sheet);
}

/** Cells of an area inside the grid; a lone cell outside of it is a precedent too, which nobody can see. */
function listCells(area: Area, grid: Grid): readonly GridCell[] {
  const [top, left] = [area.row - grid.row, area.column - grid.column];
  if (area.rows * area.columns === 1) return [{ row: top, column: left }];
  const cells: GridCell[] = [];
  for (let row = Math.max(top, 0); row < Math.min(top + area.rows, grid.rows); row++) {
    for (let column = Math.max(left, 0); column < Math.min(left + area.columns, grid.columns); column++) {
      cells.push({ row, column });
    }
  }
  return cells;
}
