import { normalizeText } from "../text/normalizeText";
import type { Cell } from "../workbook/Cell";

export type LabelKind = "total" | "subtotal";

/** What planners write beside a sum; a longer text that begins with «total» is an item, not a label. */
const total =
  /^(?:(?:gran|grand|valor|costo|suma|presupuesto|overall) )?(?:totales|totals?|sumas? totale?s?|suma|sumas|sumatoria|sum|sumas iguales)\b/;
const totalLast = /^(?:[\p{L}/]+ ){1,3}totale?s?$/u;
const subtotal = /^sub ?-?total(?:es|s)?\b/;
/** «Suma de VALOR», «Count of id»: headings of a pivot table. */
const pivotHeading = /^(?:suma|cuenta|promedio|max|min|maximo|minimo|sum|count|average|recuento) (?:de|of)\b/;
const labelWords = 6;

/** Letters that every label has: most texts need no closer look. */
const hint = /tot|sum|[Σ∑]/i;

/** "total" or "subtotal" where a text is the label of one; undefined otherwise. */
export function readLabel(cell: Cell): LabelKind | undefined {
  if (typeof cell !== "string" || cell.length > 80 || !hint.test(cell)) return undefined;
  const text = normalizeText(cell).replace(/^[σ∑=:(\s]+|[:=)\s]+$/g, "");
  if (text === "" && /[Σ∑]/.test(cell)) return "total";
  if (text.split(" ").length > labelWords || pivotHeading.test(text)) return undefined;
  if (subtotal.test(text)) return "subtotal";
  return total.test(text) || totalLast.test(text) ? "total" : undefined;
}

/** Whether a text heads a column of a pivot table. */
export function isPivotHeading(cell: Cell): boolean {
  if (typeof cell !== "string" || cell.length > 80) return false;
  const text = normalizeText(cell);
  return pivotHeading.test(text) || /^(?:etiquetas de (?:fila|columna)|(?:row|column) labels)$/.test(text);
}

/** A sum of sums: «Gran total», «Total general», «Grand total». */
export function isGrandLabel(label: string): boolean {
  return /\b(?:gran|grand|general|overall)\b/i.test(label);
}
