import { scaleIn, type UnitFactor } from "../../domain/budget/scaleIn";
import type { SelectionNote } from "../../domain/selection/SelectionReport";
import { cellName, type Grid, isAmountAt, mark, markAt, valueAt } from "./Grid";
import { readLabel } from "./totalLabel";

/** Titles and headings stand in the first rows. */
const titleRows = 20;

/** Whether a title or heading says that amounts are in thousands or millions: told once, since sums are then rounded. */
export function readScale(grid: Grid): SelectionNote[] {
  const cells = Math.min(grid.rows, titleRows) * grid.columns;
  for (let i = 0; i < cells; i++) {
    const [row, column] = [Math.floor(i / grid.columns), i % grid.columns];
    const factor = factorOf(grid, row, column);
    if (factor !== undefined) return [{ kind: "scaled", cell: cellName(grid, row, column), factor }];
  }
  return [];
}

function factorOf(grid: Grid, row: number, column: number): UnitFactor | undefined {
  const found = markAt(grid, row, column);
  if (found !== mark.text && found !== mark.brokenText) return undefined;
  const text = String(valueAt(grid, row, column)).slice(0, 200);
  return isTotalOfRow(grid, row, text) ? undefined : scaleIn(text);
}

/** «Total (en miles de pesos)» beside its amount tells the unit of that amount alone. */
function isTotalOfRow(grid: Grid, row: number, text: string): boolean {
  if (readLabel(text) === undefined) return false;
  return Array.from({ length: grid.columns }, (_, column) => column).some((column) => isAmountAt(grid, row, column));
}
