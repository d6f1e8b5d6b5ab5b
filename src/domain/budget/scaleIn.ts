import { normalizeText } from "../text/normalizeText";

/** Amounts are in thousands or millions of pesos. */
export type UnitFactor = 1_000 | 1_000_000;

const thousands = /\b(?:en )?miles(?: de(?: pesos)?)?\b|\bthousands?\b|[$€] ?'?000\b|\(000s?\)/;
/** Millions after a figure or a number in words are counted, and no unit. */
const counted =
  /(?:\d|\b(?:un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|(?:dieci|veinti)\p{L}+|(?:tre|cuare|cincue|sese|sete|oche|nove)nta|cien|ciento|\p{L}+cient[oa]s|quinientos|mil|varios|muchos|one|two|three|four|five|six|seven|eight|nine|ten)) (?:mil(?:es|lones)|millions?|thousands?)\b/gu;
const millions = /\bmillones(?: de(?: pesos)?)?\b|\bmillions?\b/;

/** The unit that a title, heading or label names: «cifras en miles de pesos»; «143,1 millones» and «sesenta y cinco millones» are amounts. */
export function scaleIn(text: string): UnitFactor | undefined {
  const flat = normalizeText(text).replace(counted, "");
  if (millions.test(flat)) return 1_000_000;
  return thousands.test(flat) ? 1_000 : undefined;
}
