import type { Finding } from "../../domain/findings/Finding";
import type { Selection } from "../../domain/selection/Selection";
import { type ExternalCells, findExternal } from "../../domain/workbook/findExternal";
import type { Grid } from "./Grid";

/** One finding for all cells of a sheet that point to other files. */
export function externalFinding(sheet: string, { area, first, cells, files }: ExternalCells): Finding {
  return {
    code: "sheet/external-link",
    severity: "warning",
    places: [{ sheet, cell: first }],
    params: { files: files.join(", "), cells, area },
  };
}

/** Formulas that point to another file, directly or by a name. */
export function checkExternalLinks({ sheet, row, column, formulas }: Grid, { links }: Selection): readonly Finding[] {
  const found = findExternal({ row, column, formulas }, links ?? { names: [] });
  return found === undefined ? [] : [externalFinding(sheet, found)];
}
