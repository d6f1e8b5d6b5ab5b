import { normalizeText } from "../text/normalizeText";
import type { Cell } from "../workbook/Cell";

/** «Clase D, L, P, I»: dimensión or componente, línea, programa, and the meta or its indicator. */
const classes: readonly RegExp[] = [
  /^(?:c|d|e|1|componentes?|dimension|eje)$/,
  /^(?:l|2|lineas?|linea estrategica)$/,
  /^(?:p|3|programas?)$/,
  /^(?:m|mp|mr|i|4|metas?|meta de (?:producto|resultado|bienestar|gestion)|indicador(?:es)?)$/,
];

/** 0 componente … 3 meta; undefined for another word. */
export function readClass(cell: Cell): number | undefined {
  const word = normalizeText(String(cell));
  const level = classes.findIndex((known) => known.test(word));
  return level < 0 ? undefined : level;
}
