import { normalizeText } from "../../text/normalizeText";
import type { Side } from "./columnAliases";

/** A heading as aliases are written: no accents, lower case, words only («N.º» is «n»). */
export function headerKey(text: string): string {
  return normalizeText(text.replace(/[º°ª]/g, ""))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
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

/** Before or after the controls; undefined where the heading does not say. */
export function sideOf(key: string): Side | undefined {
  if (/\bresidual|despues de (los )?controles?\b/.test(key)) return "residual";
  return /\binherente|antes de (los )?controles?\b/.test(key) ? "inherent" : undefined;
}

/** What is left of «zona de riesgo residual» without the words that only say the side: «zona». */
export function withoutSide(key: string): string {
  return key
    .replace(/\b(?:antes|despues) de (?:los )?controles?\b/g, "")
    .replace(/\b(?:residual|inherente|riesgo|del?|el|la|nivel de)\b/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

const slots = /\b(control|causa|consecuencia|efecto)(?:es|s)? (?:n |no )?([1-9])\b/;

/** Maps with fixed columns «Control 1», «Control 2»: the number goes, and says which control it is. */
export function takeSlot(key: string): { readonly key: string; readonly slot: number } {
  const found = slots.exec(key);
  if (found === null) return { key, slot: 0 };
  return { key: key.replace(slots, "$1").trim(), slot: Number(found[2]) };
}
