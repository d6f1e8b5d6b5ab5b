import { normalizeText } from "../text/normalizeText";
import type { Cell } from "../workbook/Cell";

/** A level of the plan above the meta: 0 componente, 1 línea, 2 programa. */
export type Level = 0 | 1 | 2;

/** What a heading claims of its column; of two that claim the same, the higher rank is tried first. */
export type HeadingRole =
  | { readonly role: "class" | "metaNumber" | "fifth" | "other" }
  | { readonly role: "code" | "text" | "meta"; readonly rank: number }
  | { readonly role: "levelCode" | "levelName"; readonly level: Level };

/** «Meta cuatrienio», «Meta 2024», «Línea base»: amounts and remarks about a meta, not the meta. */
const asides =
  /\b(?:cuatrienio|cuatrenio|20\d\d|anual|ano|fisic[ao]|financier[ao]|programad[ao]|numeric[ao]|acumulad[ao]|vigencia|ejecutad[ao]|avance|base|indicador(?:es)?|unidad|valor|trimestre|responsable|ods|cumplimiento|logro|sector|ponderador|peso|observacion(?:es)?|estado|fecha|fuente|subprograma|recursos|presupuesto|dependencia|secretaria)\b/;

/** Codes of other systems: MGA, BPIN, budget. */
const foreign =
  /\b(?:mga|bpin|rubro|presupuestal|dane|divipola|fut|ccpet|cpc|proyecto|entidad|sispt|version|documento)\b/;

const codeWord = /\b(?:codigo|cod|id)\b|^pidm$/;
const numberWord = /^(?:numero|num|nro|no|n|#)\b|\b(?:numero|nro)$/;
const metaWord = /\b(?:metas?|mp)\b/;
/** «M» beside «C», «L» and «P». */
const metaLetter = /^m$/;
const describing = /\b(?:texto|descripcion|nombre|enunciado|detalle|denominacion|concepto|redaccion|formulacion)\b/;
const classWord = /^(?:clase|nivel|tipo)(?: (?:de )?(?:nivel|registro|elemento|fila|jerarquico))?$/;
const levelWords: readonly RegExp[] = [
  /\b(?:componente|dimension|eje|pilar)\b|^c(?:omp)?$/,
  /\blinea\b|^l(?:in)?$/,
  /\bprograma\b|^p(?:rog)?$/,
];

/** A heading without accents, case, signs and line breaks: «Cód._Meta (PIDM)» → «cod meta pidm». */
export function plainHeading(cell: Cell): string {
  return normalizeText(String(cell).replace(/[_/()[\].:,;º°*\-–—]/g, " ")).replace(/ n o /, " no ");
}

function levelOf(heading: string): Level | undefined {
  const found = levelWords.findIndex((word) => word.test(heading));
  return found === 0 || found === 1 || found === 2 ? found : undefined;
}

/** «Código PIDM» over C, L, P and M. */
const grouped = /^(?:cod(?:igo)? ?)?(?:del? )?(?:pidm )?([clpm])$/;

function roleOfCode(heading: string, level: Level | undefined): HeadingRole {
  const isLast = /\b(?:componente|dimension|eje|linea|programa)$/.test(heading);
  if (level !== undefined && !metaWord.test(heading) && (isLast || !/\bpidm\b/.test(heading)))
    return { role: "levelCode", level };
  if (!codeWord.test(heading)) return { role: "code", rank: 0 };
  return { role: "code", rank: /\bpidm\b/.test(heading) ? 3 : metaWord.test(heading) ? 2 : 1 };
}

function roleOfText(heading: string): HeadingRole {
  if (metaWord.test(heading)) return roleOfMeta(heading);
  const level = levelOf(heading);
  if (level !== undefined) return { role: "levelName", level };
  if (describing.test(heading)) return { role: "text", rank: 1 };
  return /^productos?\b/.test(heading) ? { role: "text", rank: 0 } : { role: "other" };
}

function roleOfMeta(heading: string): HeadingRole {
  if (/^metas?$/.test(heading)) return { role: "meta", rank: 3 };
  if (/\bresultado\b/.test(heading)) return { role: "text", rank: 4 };
  return { role: "text", rank: describing.test(heading) || /\b(?:producto|pidm|plan|mp)\b/.test(heading) ? 5 : 2 };
}

/** Whole sentences are notes of a letterhead; «Meta 3» and «1-2-5-1» are data, «Meta 2024» an amount. */
function isAside(heading: string): boolean {
  if (heading === "" || heading.length > 80 || /\d/.test(heading) || asides.test(heading)) return true;
  return foreign.test(heading) && !/\bpidm\b/.test(heading);
}

function roleOfLetter(letter: string): HeadingRole {
  const level = levelOf(letter);
  return level === undefined ? { role: "metaNumber" } : { role: "levelCode", level };
}

/** Whether a heading speaks of metas, be it of their amount or their year. */
export function namesMeta(cell: Cell): boolean {
  return metaWord.test(plainHeading(cell));
}

/** A heading that claims nothing, and nothing else than a meta: «Objetivo». */
export function isUnknownHeading(cell: Cell): boolean {
  return readHeading(cell).role === "other" && !isAside(plainHeading(cell));
}

/** What a heading of a list says that its column holds. */
export function readHeading(cell: Cell): HeadingRole {
  const heading = plainHeading(cell);
  if (classWord.test(heading)) return { role: "class" };
  if (/\bsub ?programa\b/.test(heading)) return { role: "fifth" };
  if (isAside(heading)) return { role: "other" };
  const letter = grouped.exec(heading)?.[1];
  if (letter !== undefined && heading.length > 1) return roleOfLetter(letter);
  const isNumber = numberWord.test(heading);
  if (metaLetter.test(heading) || (isNumber && metaWord.test(heading))) return { role: "metaNumber" };
  if (isNumber || codeWord.test(heading)) return roleOfCode(heading, levelOf(heading));
  return roleOfText(heading);
}

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
