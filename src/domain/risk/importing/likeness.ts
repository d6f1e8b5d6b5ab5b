import { rememberLast } from "../../formula/cache";
import { similarityOfNormalized } from "../../text/similarity";

/** Below this two headings are different words; one wrong letter in six passes. */
const ALIKE = 0.82;

const ordinals =
  /^(?:i{1,3}|1er|1ro|2do|3er|3ro|primer[oa]?|segund[oa]|tercer[oa]?|enero|abril|mayo|agosto|septiembre|diciembre)$/;

/** A typing error changes no digit and no ordinal: «seguimiento 1», «seguimiento ii» and «seguimiento» are different. */
const numbersOf = (text: string) =>
  text
    .split(" ")
    .filter((word) => /\d/.test(word) || ordinals.test(word))
    .join(" ");

function likeness(alias: string, text: string): number {
  if (alias === text) return 1;
  const [shorter, longer] = [Math.min(alias.length, text.length), Math.max(alias.length, text.length)];
  if (shorter < 5 || shorter < longer / 2) return 0;
  const alike = shorter >= longer * ALIKE ? similarityOfNormalized(alias, text) : 0;
  // «Consecuencias del riesgo» is «consecuencias» with more words.
  const isWithin = alike < ALIKE && ` ${text} `.includes(` ${alias} `);
  if ((alike < ALIKE && !isWithin) || numbersOf(alias) !== numbersOf(text)) return 0;
  return isWithin ? 0.7 + (0.1 * shorter) / longer : alike * 0.97;
}

/** How well the nearest of some aliases names a text. */
function nearest(aliases: readonly string[]): (text: string) => number {
  // A text more than twice as long as every alias is none of them.
  const most = 2 * Math.max(0, ...aliases.map(({ length }) => length));
  const known = rememberLast(200_000, (text) => Math.max(0, ...aliases.map((alias) => likeness(alias, text))));
  return (text) => (text === "" || text.length > most ? 0 : known(text));
}

/** The lists are constants, and a heading is asked for again with each row and part that may hold it. */
const lists = new WeakMap<readonly string[], (text: string) => number>();

/** How well the nearest alias names one of the texts, from 0 to 1; the list of aliases is a constant. */
export function bestLikeness(aliases: readonly string[], texts: readonly string[]): number {
  const score = lists.get(aliases) ?? nearest(aliases);
  lists.set(aliases, score);
  return Math.max(0, ...texts.map(score));
}
