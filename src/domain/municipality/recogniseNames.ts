import { similarity } from "../text/similarity";
import { type Municipality, municipalities } from "./municipalities";

/** Below this a name in a list is like none of the four: only its neighbours can tell. */
const ALIKE = 0.5;

/** A name of a list of municipalities as it should read. */
export interface RecognisedName {
  readonly found: string;
  readonly expected: Municipality;
  /** Only accents, case or spaces differ, or nothing. */
  readonly exact: boolean;
  /** All four names of the list are accounted for. */
  readonly sure: boolean;
}

/** Reads a list of municipalities (letterhead, column); names that nothing explains come back undefined. */
export function recogniseNames(names: readonly string[]): readonly (RecognisedName | undefined)[] {
  const found = completeList(names, assignNames(names));
  const sure = names.length === municipalities.length && found.every((name) => name !== undefined);
  return names.map((name, index) => {
    const expected = found[index];
    return expected === undefined
      ? undefined
      : { found: name.trim(), expected, exact: similarity(name, expected) === 1, sure };
  });
}

/** One municipality for one name, the most alike first. */
function assignNames(names: readonly string[]): readonly (Municipality | undefined)[] {
  const candidates = names
    .flatMap((name, index) => municipalities.map((place) => ({ index, place, likeness: similarity(name, place) })))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness);
  const found = new Array<Municipality | undefined>(names.length).fill(undefined);
  for (const { index, place, likeness } of candidates) {
    const free = likeness === 1 || !found.includes(place);
    if (found[index] === undefined && free) found[index] = place;
  }
  return found;
}

/** In a list of four, three known names make the fourth sure: OPIÓN can only be Girón. */
function completeList(
  names: readonly string[],
  found: readonly (Municipality | undefined)[],
): readonly (Municipality | undefined)[] {
  const rest = municipalities.filter((place) => !found.includes(place));
  const open = found.filter((place) => place === undefined).length;
  const completes = names.length === municipalities.length && rest.length === 1 && open === 1;
  return completes ? found.map((place) => place ?? rest[0]) : found;
}
