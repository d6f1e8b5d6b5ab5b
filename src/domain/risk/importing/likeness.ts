import { similarityOfNormalized } from "../../text/similarity";

/** Below this two headings are different words; one wrong letter in six passes. */
const ALIKE = 0.82;

/** A typing error changes no digit: «seguimiento 1» and «seguimiento 2» are different. */
const digitsOf = (text: string) => text.replace(/\D+/g, " ").trim();

function likeness(alias: string, text: string): number {
  if (alias === text) return 1;
  const [shorter, longer] = [Math.min(alias.length, text.length), Math.max(alias.length, text.length)];
  if (shorter < 5 || digitsOf(alias) !== digitsOf(text)) return 0;
  const alike = shorter >= longer * ALIKE ? similarityOfNormalized(alias, text) : 0;
  if (alike >= ALIKE) return alike * 0.97;
  // «Consecuencias del riesgo» is «consecuencias» with more words.
  return shorter >= longer / 2 && ` ${text} `.includes(` ${alias} `) ? 0.7 + (0.1 * shorter) / longer : 0;
}

/** How well the nearest alias names one of the texts, from 0 to 1. */
export function bestLikeness(aliases: readonly string[], texts: readonly string[]): number {
  return Math.max(0, ...texts.flatMap((text) => aliases.map((alias) => (text === "" ? 0 : likeness(alias, text)))));
}
