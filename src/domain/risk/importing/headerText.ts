import { normalizeText } from "../../text/normalizeText";
import type { Side } from "./columnAliases";

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
export function sideOf(key: string): Side | undefined {
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
