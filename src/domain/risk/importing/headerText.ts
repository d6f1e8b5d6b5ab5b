import { normalizeText } from "../../text/normalizeText";
import type { RiskSide } from "./columnAliases";

/** A heading as aliases are written: no accents, lower case, words only («N.º» is «n»). */
export function headerKey(text: string): string {
  // A hyphen before a line break parts one word.
  return normalizeText(text.replace(/(\p{L})-[ \t]*\r?\n[ \t]*(?=\p{Ll})/gu, "$1").replace(/[º°ª]/g, ""))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** «de 1 a 10», «1-5»: the steps of a scale beside the name of a level. */
const steps = /(?<=\p{L}\s)(?:(?:escala )?de )?[1-3]\s?(?:-|–|al?)\s?(?:[3-9]|10)\b(?!\s?[-–/\d])/giu;

/** «2. Riesgo (impacto, causa)» without its number, its scale and what stands in parentheses; the same key where nothing else is left. */
export function bareKey(text: string): string {
  const unnumbered = text.trim().replace(/^(?:\(\d{1,2}\)|\d{1,2}(?:\.\d{1,2})?\s?[.):–-])\s?(?=\p{L})/u, "");
  const named = unnumbered.replace(/\([^)]*(?:\)|$)|\)/gu, " ").replace(steps, " ");
  return headerKey(named.trim() || text);
}

/** A column of a sheet with the text of its own heading and of the groups above it. */
export interface HeaderColumn {
  /** Index in the grid, from 0. */
  readonly index: number;
  readonly group: string;
  readonly leaf: string;
}

/** «Riesgo inherente · Zona», as a person reads two-level headings. */
export function headerPath({ group, leaf }: HeaderColumn): string {
  return group === "" ? leaf : `${group} · ${leaf}`;
}

const residual = /\bresidual|\bfinal\b|\bnet[oa]\b|\bnuev[oa]\b|(?:despues de|con) (?:los )?controles?\b/;
const inherent = /\binherente|\bpur[oa]\b|\babsolut[oa]\b|\bbrut[oa]\b|(?:antes de|sin) (?:los )?controles?\b/;

/** Before or after the controls; undefined where the heading does not say. */
export function sideOf(key: string): RiskSide | undefined {
  if (residual.test(key)) return "residual";
  return inherent.test(key) ? "inherent" : undefined;
}

/** What is left of «zona de riesgo residual» without the words that only say the side: «zona». */
export function withoutSide(key: string): string {
  return key
    .replace(/\b(?:antes de|despues de|con|sin) (?:los )?controles?\b/g, "")
    .replace(/\b(?:residual|final|net[oa]|nuev[oa]|inherente|pur[oa]|absolut[oa]|brut[oa])\b/g, "")
    .replace(/\b(?:riesgo|del?|el|la|nivel de)\b/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

const slots =
  /\b(control|causa|consecuencia|efecto|naturaleza|tipo|proposito|periodicidad|frecuencia)(?:es|s)? ?(?:n |no |nro |num |numero |# ?)?([1-9])(?!\d)/;
const ordinals = ["primer", "segundo", "tercer", "cuarto", "quinto"];
const ordinal = new RegExp(`\\b(${ordinals.join("|")})o? control\\b`);

/** Maps with fixed columns «Control 1», «Control2», «Segundo control»: the number goes, and says which control it is. */
export function takeSlot(key: string): { readonly key: string; readonly slot: number } {
  const counted = key.replace(ordinal, (_, word: string) => `control ${ordinals.indexOf(word) + 1}`);
  const found = slots.exec(counted);
  if (found === null) return { key, slot: 0 };
  const bare = counted.replace(slots, "$1 ").replace(/\s+/g, " ").trim();
  // «Control 1 tipo» is «Tipo control 1».
  return { key: bare.replace(/^control (\S.*)$/, "$1 control"), slot: Number(found[2]) };
}

const words = /^(?:nivel|descriptor|descripcion|categoria|escala|resultado|rango)$/;
const numbers = /^(?:valor|puntaje|calificacion|numero|peso)$/;
const levelled = /^(?:probabilidad|impacto)\b/;

const lastGroup = ({ group }: HeaderColumn) => group.split(" · ").at(-1) ?? "";

/** «Probabilidad · Nivel» and «Probabilidad · Valor» say one thing: the words count, else the numbers. */
function levelOf(column: HeaderColumn, columns: readonly HeaderColumn[]): HeaderColumn | undefined {
  const group = lastGroup(column);
  const key = headerKey(column.leaf);
  if (!levelled.test(headerKey(group)) || !(words.test(key) || numbers.test(key))) return undefined;
  const same = columns.filter((one) => one.group === column.group);
  const chosen =
    same.find(({ leaf }) => words.test(headerKey(leaf))) ?? same.find(({ leaf }) => numbers.test(headerKey(leaf)));
  return { ...column, leaf: chosen?.index === column.index ? group : "" };
}

/** Headings that say little by themselves as what stands beside or above them explains; places and texts stay. */
export function explainHeadings(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  return columns.map((column, at) => {
    const left = columns[at - 1];
    // A lone «Descripción» is that of what stands at its left: of the risk or of the control.
    const isLone = column.group === "" && /^descripcion$/.test(headerKey(column.leaf));
    if (isLone && left?.index === column.index - 1) return { ...column, group: left.leaf };
    return levelOf(column, columns) ?? column;
  });
}

interface Slotted {
  readonly index: number;
  readonly key: string;
  readonly own: number;
  /** The number of the last «Control n» at its left; 0 without one. */
  readonly near: number;
}

function slotted(columns: readonly HeaderColumn[]): readonly Slotted[] {
  let near = 0;
  return columns.map(({ index, group, leaf }) => {
    const [above, own] = [takeSlot(headerKey(group)), takeSlot(headerKey(leaf))];
    const slot = own.slot || above.slot;
    if (slot > 0 && /\bcontrol/.test(`${above.key} ${own.key}`)) near = slot;
    return { index, key: own.key, own: slot, near };
  });
}

/**
 * «Control 1 | Tipo de control | Control 2 | Tipo de control»: a heading that comes once after each numbered control belongs
 * to the control at its left. Slots by the index of the column; headings that come once in the map have none.
 */
export function nearSlots(columns: readonly HeaderColumn[]): ReadonlyMap<number, number> {
  const plain = slotted(columns).filter(({ key, own, near }) => key !== "" && own === 0 && near > 0);
  const repeated = plain.filter(({ key }) => {
    const same = plain.filter((one) => one.key === key);
    return same.length > 1 && new Set(same.map(({ near }) => near)).size === same.length;
  });
  return new Map(repeated.map(({ index, near }) => [index, near]));
}
