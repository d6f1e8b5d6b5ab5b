import type { Meta } from "../project/Project";
import { normalizeText } from "../text/normalizeText";

const people = /\b(?:servidor(?:es|as)?|funcionari[oa]s?|personas?|ciudadan[oa]s?|contratistas?)\b/;

/** True where the indicator of a meta counts people: «Número de servidores capacitados». */
export function countsPeople({ indicator, unit }: Pick<Meta, "indicator" | "unit">): boolean {
  return (
    normalizeText(unit) === "persona" ||
    (/^numero\b/.test(normalizeText(indicator)) && people.test(normalizeText(indicator)))
  );
}
