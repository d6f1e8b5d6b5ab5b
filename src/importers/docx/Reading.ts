import type { Block } from "../Block";
import type { Fields } from "./Fields";
import type { ListCounter } from "./ListCounter";
import type { Numbering } from "./readNumbering";
import type { Styles } from "./readStyles";

/** What reading a part needs at every paragraph: styles, lists with the count so far, and fields that are still open. */
export interface Reading {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly counter: ListCounter;
  readonly fields: Fields;
  /** Whether the style of the table around hides its texts. */
  readonly isTableHidden?: boolean;
  /** Reads what stands in a text box, as blocks. */
  readonly readBox: (box: import("./WordElement").WordElement) => readonly Block[];
}
