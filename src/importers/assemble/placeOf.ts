import type { FormPlace } from "../../domain/findings/Place";
import type { SourcedText } from "../../domain/form/FormRecord";

/** A place on the form; section "" is what stands outside the numbered sections (page header, signature). */
export function placeOf(section: string, row: number, line?: number): FormPlace {
  return line === undefined ? { section, row } : { section, row, line };
}

/** A text with its place. */
export function say(text: string, section: string, row: number, line?: number): SourcedText {
  return { text, at: placeOf(section, row, line) };
}
