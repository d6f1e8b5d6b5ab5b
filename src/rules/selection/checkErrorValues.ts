import type { Finding } from "../../domain/findings/Finding";
import { cellName, formulaAt, type Grid, mark, markAt, valueAt } from "./Grid";
import { type GridCell, readPrecedents } from "./readPrecedents";
import type { Table } from "./Table";

/** An error that comes from a cell which shows one: it is told there. */
function isPassedOn(grid: Grid, row: number, column: number): boolean {
  const formula = formulaAt(grid, row, column);
  const cells = formula === "" ? [] : (readPrecedents(formula, grid) ?? []);
  return cells.some((cell) => isInside(grid, cell) && markAt(grid, cell.row, cell.column) === mark.error);
}

function isInside({ rows, columns }: Grid, { row, column }: GridCell): boolean {
  return row >= 0 && column >= 0 && row < rows && column < columns;
}

/** Cells that show an error of Excel, row by row. */
export function checkErrorValues({ grid, rect, bodyTop }: Table): readonly Finding[] {
  const findings: Finding[] = [];
  for (let row = bodyTop; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      if (markAt(grid, row, column) !== mark.error || isPassedOn(grid, row, column)) continue;
      findings.push({
        code: "sheet/error-value",
        severity: "error",
        places: [{ sheet: grid.sheet, cell: cellName(grid, row, column) }],
        params: { found: String(valueAt(grid, row, column)).trim() },
      });
    }
  }
  return findings;
}
