import type { Grid } from "../../workbook/Cell";
import type { Headers } from "./findHeaders";
import { headerKey } from "./headerText";
import { filledIn, isTitle, type Row } from "./rowMarks";

const heads =
  /^(?:n|no|nro|numero|item|id|codigo|fecha|version|hecho|nombre|cargo|firma|descripcion|accion|responsable|observacion|cambio|actividad|producto|meta|indicador|estado|proceso|riesgo|causa|consecuencia|control|soporte|evidencia|dependencia|area|valor|total|tipo|cantidad|vigencia|municipio|entidad|oportunidad|avance|plazo|hallazgo|documento|participante)(?:es|s)?\b/;
const marks = /^(?:n|no|nro|numero|item|id|codigo|fecha|version)$/;
const longestHeading = 30;

/** The headings of a table that is no map, below a title or an empty row: «No. | Fecha | Hecho | Acción tomada». */
function isOtherHead(row: Row, isTitled: boolean): boolean {
  const filled = filledIn(row).map((cell) => headerKey(String(cell)));
  const isShort = filled.every((cell) => cell.length <= longestHeading && heads.test(cell));
  return filled.length >= 3 && isShort && (isTitled || marks.test(filled[0] ?? ""));
}

/** Rows below a map that head another table, as indices in the grid. */
export function otherHeads(grid: Grid, headers: Headers): ReadonlySet<number> {
  const found = new Set<number>();
  let [isParted, isTitled] = [false, false];
  for (let row = headers.last + 1; row < grid.length; row += 1) {
    const cells = grid[row] ?? [];
    const isEmpty = filledIn(cells).length === 0;
    if ((isParted || isTitled) && isOtherHead(cells, isTitled)) found.add(row);
    // One text alone below an empty row is a title too.
    const isAlone = isParted && filledIn(cells).length === 1;
    [isParted, isTitled] = [isEmpty, !isEmpty && (isAlone || isTitle(cells, headers))];
  }
  return found;
}
