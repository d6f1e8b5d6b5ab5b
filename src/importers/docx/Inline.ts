import type { Block } from "../Block";
import type { Reading } from "./Reading";
import type { FoundObject } from "./readObject";

/** What a paragraph shows: its text with inline marks, what stands in its text boxes, and its pictures and the like. */
export interface Inline {
  text: string;
  readonly boxes: Block[];
  readonly objects: FoundObject[];
  /** Colour behind some of its text; "" for none. */
  shade: string;
  /** The part of the text that is equations. */
  equations: string;
}

/** Where a reader of inline elements puts what it finds; `style` is that of the paragraph. */
export interface InlinePlace {
  readonly inline: Inline;
  readonly style: string | undefined;
  readonly reading: Reading;
}

/** Adds a text, but inside the instruction of a field. */
export function addText(text: string, { inline, reading }: InlinePlace): void {
  if (!reading.fields.inInstruction()) inline.text += text;
}
