import type { Finding } from "../findings/Finding";
import { cellName, mark, markAt, valueAt } from "./Grid";
import type { Table } from "./Table";

/** Cells that show an error of Excel, row by row. */
export function checkErrorValues({ grid, rect, bodyTop }: Table): readonly Finding[] {
  const findings: Finding[] = [];
  for (let row = bodyTop; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      if (markAt(grid, row, column) !== mark.error) continue;
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
