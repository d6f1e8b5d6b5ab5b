import type { Block } from "../Block";
import type { Fields } from "./Fields";
import type { ListCounter } from "./ListCounter";
import type { Numbering } from "./readNumbering";
import type { FoundObject } from "./readObject";
import type { Styles } from "./readStyles";
import type { WordElement } from "./WordElement";

/** What reading a part needs at every paragraph: styles, lists with the count so far, and fields that are still open. */
export interface WordReading {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly counter: ListCounter;
  readonly fields: Fields;
  /** Whether the style of the table around hides its texts. */
  readonly isTableHidden?: boolean;
  /** Reads what stands in a text box, as blocks. */
  readonly readBox: (box: WordElement) => readonly Block[];
}

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
  readonly reading: WordReading;
}

/** Adds a text, but inside the instruction of a field. */
export function addText(text: string, { inline, reading }: InlinePlace): void {
  if (!reading.fields.inInstruction()) inline.text += text;
}
