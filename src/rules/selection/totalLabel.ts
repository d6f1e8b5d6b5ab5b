import { normalizeText } from "../../domain/text/normalizeText";
import type { Cell } from "../../domain/workbook/Cell";

export type LabelKind = "total" | "subtotal";

/** What planners write beside a sum; a longer text that begins with «total» is an item, not a label. */
const total =
  /^(?:(?:gran|grand|valor|costo|suma|presupuesto|overall) )?(?:totales|totals?|sumas? totale?s?|suma|sumas|sumatoria|sum|sumas iguales)\b/;
const lone = /^(?:suman|consolidado|overall|sums?)$/;
/** The cost of works before their percentages; without lines over it, it is a line itself. */
const directCost = /^(?:sub ?-?total )?(?:costos? directos?|direct costs?)(?: \([a-z+ ]{1,20})?$/;
const totalLast = /^(?:[\p{L}/]+ ){1,3}totale?s?$/u;
const subtotal = /^sub ?-?total(?:es|s)?\b/;
/** «Suma de VALOR», «Count of id»: headings of a pivot table. */
const pivotHeading = /^(?:suma|cuenta|promedio|max|min|maximo|minimo|sum|count|average|recuento) (?:de|of)\b/;
/** «SUM-004-2025», «TOTAL-12»: the number of a contract or an item. */
const numbered = /^(?:sum|sumas?|total)[-_.]?\d/;
const labelWords = 6;

/** Letters that every label has: most texts need no closer look. */
const hint = /t ?o ?t|sum|conso|overall|direct|[Σ∑]/i;

/** "total" or "subtotal" where a text is the label of one; undefined otherwise. */
export function readLabel(cell: Cell): LabelKind | undefined {
  if (typeof cell !== "string" || cell.length > 80 || !hint.test(cell)) return undefined;
  const text = labelText(cell);
  if ((text === "" && /[Σ∑]/.test(cell)) || lone.test(text)) return "total";
  if (text.split(" ").length > labelWords || pivotHeading.test(text) || numbered.test(text)) return undefined;
  if (subtotal.test(text)) return "subtotal";
  return total.test(text) || totalLast.test(text) || directCost.test(text) ? "total" : undefined;
}

/** Whether a label names the cost before percentages, which is a line where nothing stands over it. */
export function isDirectCost(label: string): boolean {
  return directCost.test(labelText(label));
}

/** Without signs around it; «T O T A L» without its spaces. */
function labelText(cell: string): string {
  const text = normalizeText(cell)
    .replace(/^[σ∑=:(\s]{1,9}/, "")
    .replace(/[:=)\s]{1,9}$/, "");
  return /^(?:\p{L} )+\p{L}$/u.test(text) ? text.replaceAll(" ", "") : text;
}

/** Words that say no more than «all of it». */
const anyWords =
  /^(?:gran|grand|general(?:es)?|sub|total(?:es|s)?|sub-?total(?:es|s)?|sumas?|suman|sum|valor|costo|de|del|la|el|los|las|of|the|presupuesto|proyecto|plan|contrato|contratos|pesos|cop|vigencia|municipio|entidad|budget|project|amount|\d{4})$/;

/** «TOTAL», «Gran total», «Total fuentes» under «Fuente»: nothing says that it adds only some of the lines. */
export function isBareLabel(label: string, headings: readonly string[] = []): boolean {
  const known = headings.flatMap((heading) => heading.split(" ")).filter((word) => word.length > 3);
  const isHeading = (word: string): boolean => known.some((one) => word.startsWith(one) || one.startsWith(word));
  return labelText(label)
    .split(" ")
    .every((word) => word === "" || anyWords.test(word) || isHeading(word));
}

/** Letters that one of those has: most texts need no closer look. */
const carriedHint = /v ?a ?n|v ?i ?e|p ?a ?s|s ?u ?m|carried|brought|[cb]\/[fd]/i;

/** «Van», «Vienen», «brought forward»: the sum of one page carried to the next, neither line nor total. */
export function isCarried(cell: Cell): boolean {
  if (typeof cell !== "string" || cell.length > 40 || !carriedHint.test(cell)) return false;
  return /^(?:van|vienen|pasan|suma y sigue|sumas? anterior(?:es)?|carried (?:forward|over|down)|brought (?:forward|down)|[cb]\/[fd])\b/.test(
    labelText(cell),
  );
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
