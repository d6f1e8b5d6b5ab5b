import { normalizeText } from "../../domain/text/normalizeText";
import type { ColumnFormulas } from "./ColumnSums";
import { formulaAt, type Grid, mark, markAt, type Rect, valueAt } from "./Grid";
import { mostCommon } from "./mostCommon";
import { codeDepth, isUnder, type RowLook, rowLook } from "./RowLook";
import { readSum } from "./readSum";
import type { Table } from "./Table";

/** Lines that stand beside others and are not added with them: what was there before, limits, taxes and what is taken away. */
const notAdded =
  /^(?:\(?-\)?\s*)?(?:saldo|disponible|disponibilidad|base\b|techo|tope|meta\b|linea base|presupuesto (?:total|inicial|asignado|disponible|definitivo|aprobado)|iva\b|dias?\b|mes(?:es)?\b|month|trm\b|tasa\b|tipo de cambio|exchange|points|puntos|maxim|max\b|puntaje maximo|out of|memo|pro memoria|de los cuales|of which|incluye|poblacion|estimad|proyectad|forecast|estimate|working|aiu\b|impuesto|administracion|imprevistos|utilidad|descuentos?|menos\b|retencion|rete|opening|balance|beginning|previous|brought forward|starting|tax\b|vat\b|less\b|promedio|average|porcentaje|%|diferencia|variacion|difference|poblacion|anticipo|valor (?:total|del contrato)|ingresos?|income|revenue|budget\b|caja inicial|efectivo inicial|existencia inicial|inventario inicial)\b/;

/** As many of the added lines as tell how lines look. */
const samples = 12;

/** Whether the words of a row say that it stands beside the lines: what was there before, a limit, a rate, a tax. */
export function isBeside({ grid, rect }: Table, row: number): boolean {
  return notAdded.test(firstWords(grid, rect, row));
}

/** The rows among `candidates` that look like the added lines: same place of their words, level, weight and kind of figure. */
export function looksLikeLines(
  table: Table,
  formulas: ColumnFormulas,
  candidates: readonly number[],
  lines: readonly number[],
): readonly number[] {
  if (candidates.length === 0) return [];
  const [usual] = mostCommon(lines.map((line) => kindOfFigure(table, formulas, line)));
  return candidates.filter((row) => {
    if (kindOfFigure(table, formulas, row) !== usual) return false;
    if (table.labels.has(row) !== lines.some((line) => table.labels.has(line)) && table.labels.has(row)) return false;
    const near = nearest(lines, row);
    if (isBeside(table, row) && !near.some((line) => isBeside(table, line))) return false;
    const look = rowLook(table, row);
    const isMixed = new Set(near.map((line) => parentCode(rowLook(table, line).code))).size > 1;
    return near.some((line) => isAlike(table, [row, look], line, isMixed));
  });
}

function nearest(lines: readonly number[], row: number): readonly number[] {
  return [...lines].sort((a, b) => Math.abs(a - row) - Math.abs(b - row)).slice(0, samples);
}

/** `isMixed`: lines of several parents are added, so that one of another parent is alike too. */
function isAlike(table: Table, [row, look]: readonly [number, RowLook], line: number, isMixed: boolean): boolean {
  const other = rowLook(table, line);
  const isSame =
    look.stair === other.stair &&
    look.indent === other.indent &&
    look.bold === other.bold &&
    look.outline === other.outline &&
    (look.code === "") === (other.code === "");
  return isSame && isSibling(look.code, other.code, isMixed) && sharesFilling(table.grid, table.rect, row, line);
}

/** "constant", "sum", or the formula as its column writes it. */
function kindOfFigure({ grid, rect }: Table, { column, keys, adding, links }: ColumnFormulas, row: number): string {
  if (adding.has(row)) return "sum";
  const link = keys.has(row) ? links.find((one) => one.row === row) : undefined;
  if (link !== undefined && adding.has(link.target)) return "sum";
  if (row >= rect.top && row <= rect.bottom) return keys.get(row) ?? "constant";
  // A sum may add the total of another table.
  const formula = formulaAt(grid, row, column);
  if (formula === "") return "constant";
  return readSum(formula, grid.sheet) === undefined ? formula : "sum";
}

/** 2.1.01 and 2.1.02; codes without parts are of one level unless one begins with the other. */
function isSibling(a: string, b: string, isMixed: boolean): boolean {
  if (isUnder(a, b) || isUnder(b, a)) return false;
  if (cut(a) < 0 || cut(b) < 0) return true;
  return codeDepth(a) === codeDepth(b) && (isMixed || parentCode(a) === parentCode(b));
}

function cut(code: string): number {
  return Math.max(code.lastIndexOf("."), code.lastIndexOf("-"));
}

function parentCode(code: string): string {
  return code.slice(0, Math.max(0, cut(code)));
}

/** Rows of one kind have the same columns filled, but for a note here and there. */
function sharesFilling(grid: Grid, { left, right }: Rect, a: number, b: number): boolean {
  let [same, different] = [0, 0];
  for (let column = left; column <= right; column++) {
    const [inA, inB] = [markAt(grid, a, column) !== mark.blank, markAt(grid, b, column) !== mark.blank];
    if (inA && inB) same++;
    else if (inA !== inB) different++;
  }
  return different <= 1 || different * 3 <= same;
}

function firstWords(grid: Grid, { left, right }: Rect, row: number): string {
  for (let column = left; column <= right; column++) {
    if (markAt(grid, row, column) === mark.text) return normalizeText(String(valueAt(grid, row, column)).slice(0, 80));
  }
  return "";
}
