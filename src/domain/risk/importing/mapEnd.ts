import { normalizeText } from "../../text/normalizeText";
import type { Cell, Grid, Row } from "../../workbook/Cell";
import type { Headers } from "./findHeaders";
import { headerKey } from "./headerText";
import type { LeftReason } from "./ImportedMap";
import { isSignatures } from "./isRiskText";
import { isProbability } from "./readLevels";
import { cellReader, filledIn, isHeadingAgain, isTitle, openingOf } from "./rowMarks";

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
function otherHeads(grid: Grid, headers: Headers): ReadonlySet<number> {
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

const versions = /^(?:control|historial) de (?:cambios|versiones)$/;
const line = /^_{3,}$/;
const scales =
  /^(?:(?:escalas?|tablas?|criterios?|niveles?|interpretacion|valoracion|calificacion|zonas?|opciones)(?: (?:de|del|para|la|el|los|las))* (?:probabilidad|impacto|riesgos?|calor|calificacion|control(?:es)?|tratamiento|colores|valoracion|severidad|consecuencias?)|(?:mapa|matriz) (?:de )?(?:calor|calificacion|evaluacion)|convenciones|leyenda|resumen|consolidado|glosario)\b/;
const scaleHeads =
  /^(?:nivel|descriptor|descripcion|valor|rango|escala|frecuencia|color|peso|puntaje|concepto|interpretacion|probabilidad|impacto|zona|total|cantidad|porcentaje|criterio|categoria)$/;

/** Few cells, as titles have; a risk has more. */
const fewCells = 3;

/** The title of a table of scales or of a summary below the map, or the headings of such a table. */
function isLegend(row: Row, headers: Headers): boolean {
  const filled = filledIn(row).map((cell) => normalizeText(String(cell)));
  const { isProse, text } = openingOf(row, headers);
  if (!isProse && filled.length <= fewCells && scales.test(text)) return true;
  return filled.length >= 2 && filled.length <= 6 && filled.every((cell) => scaleHeads.test(cell));
}

/** Signatures side by side, lines to sign on, the list of versions and tables of scales end a map: what stands below is no risk. */
function endOf(row: Row, headers: Headers): LeftReason | undefined {
  const filled = filledIn(row).map((cell) => normalizeText(String(cell)));
  const { isProse, text } = openingOf(row, headers);
  if (isSignatures(filled)) return "signature";
  if (filled.every((cell) => line.test(cell)) || (!isProse && versions.test(text))) return "signature";
  return isLegend(row, headers) ? "legend" : undefined;
}

/** More cells than a list of versions has. */
const leastCells = 6;

/** Another page of the map below the signatures of one: its headings, or a risk that is valued. */
function beginsPage(row: Row, headers: Headers, probability: Cell): boolean {
  const isValued = filledIn(row).length >= leastCells && isProbability(probability);
  return isValued || isHeadingAgain(row, headers);
}

/** The rows from the end of a map to the next page of it, and what ended it. */
export function rowsBelow(grid: Grid, headers: Headers): ReadonlyMap<number, LeftReason> {
  const read = cellReader(grid, headers);
  const rows = new Map<number, LeftReason>();
  const heads = otherHeads(grid, headers);
  let end: LeftReason | undefined;
  for (let row = headers.last + 1; row < grid.length; row += 1) {
    const cells = grid[row] ?? [];
    if (filledIn(cells).length === 0) continue;
    const ends = heads.has(row) ? "other-table" : endOf(cells, headers);
    end = beginsPage(cells, headers, read(row, "probability")) ? undefined : (ends ?? end);
    if (end !== undefined) rows.set(row, end);
  }
  return rows;
}
