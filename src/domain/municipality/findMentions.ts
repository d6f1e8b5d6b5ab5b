import { normalizeText } from "../text/normalizeText";
import { similarityOfNormalized } from "../text/similarity";
import { type Municipality, municipalities } from "./municipalities";

/** A municipality named after «Alcaldía de» or «municipio de» whose name is damaged. */
export interface DamagedMention {
  readonly found: string;
  readonly expected: Municipality;
  /** Where the name begins in the text, from 0. */
  readonly start: number;
}

/** One letter wrong in «Girón» is 0,8; real towns such as Florida, Florencia or Girardot stay below. */
const ALIKE = 0.75;

const MENTION =
  /(?:[Aa]lcald[ií]as?|ALCALD[IÍ]AS?|[Mm]unicipios?|MUNICIPIOS?)\s+(?:[Mm]unicipal(?:es)?\s+)?(?:de|DE)\s+(\p{Lu}\p{L}+)(\s+\p{Lu}\p{L}+)?/gu;

/** Damaged names by position only: a text that merely speaks of something similar is never searched. */
export function findDamagedMentions(text: string): readonly DamagedMention[] {
  return [...text.normalize("NFC").matchAll(MENTION)].flatMap((match) => {
    const one = match[1] ?? "";
    const tail = match[2] ?? "";
    const start = match.index + match[0].length - one.length - tail.length;
    const mention = readMention(one, tail);
    return mention === undefined ? [] : [{ ...mention, start }];
  });
}

/** One word or two («Florida Blanca»), whichever is more alike; undefined when one of them is right or none is near. */
function readMention(one: string, tail: string): Omit<DamagedMention, "start"> | undefined {
  const candidates = [one, one + tail].flatMap((found) =>
    municipalities.map((expected) => ({
      found,
      expected,
      likeness: similarityOfNormalized(normalizeText(found), normalizeText(expected)),
    })),
  );
  candidates.sort((a, b) => b.likeness - a.likeness);
  const [best] = candidates;
  if (best === undefined || best.likeness === 1 || best.likeness < ALIKE) return undefined;
  return { found: best.found, expected: best.expected };
}
