import type { PidmEntry } from "../project/Project";

/** A row of a list, from 1; the sheet where the list has several. */
export interface ListPlace {
  readonly row: number;
  readonly sheet?: string;
}

/** A meta of a list with the row where it stands. */
export interface ListedEntry extends ListPlace {
  readonly entry: PidmEntry;
}

/** Why a row that should be a meta has no code: Excel made a date of it, none stands there, its level is missing, its text is, or its class is none of the plan. */
export type UnreadableReason = "date" | "no-code" | "no-level" | "no-text" | "class";

export interface UnreadableRow extends ListPlace {
  readonly found: string;
  /** Undefined where what stands there is no code of the plan. */
  readonly why?: UnreadableReason;
}

/** Rows that are no metas: titles of componente, línea or programa; sums; notes under the list; the headings again on a new page; the rest of a text that began in the row above. */
export type PassedKind = "level" | "total" | "note" | "heading" | "wrapped";

/** Where a list was found: its headings, from row 1; 0 where its levels tell it and no headings. */
export interface ListSource {
  readonly sheet?: string;
  readonly row: number;
  /** Headings of the columns that the code and the text were taken from. */
  readonly code: string;
  readonly text: string;
  /** Without headings and levels: its cells tell what they are. */
  readonly bare?: true;
}

/** What a list of metas says, and what in it is no meta. Rows count from 1. */
export interface CatalogueReading {
  readonly entries: readonly ListedEntry[];
  /** Headings of columns that the catalogue does not have. */
  readonly unknownColumns: readonly string[];
  readonly unreadable: readonly UnreadableRow[];
  /** Codes written with other dashes, dots or spaces. */
  readonly repaired: readonly (ListPlace & { readonly found: string; readonly code: string })[];
  /** A code again, with another text: the first one is kept. */
  readonly duplicates: readonly (ListPlace & {
    readonly code: string;
    readonly first: number;
    readonly firstSheet?: string;
  })[];
  /** Rows that say again what a row above says. */
  readonly repeated: number;
  readonly passed: readonly (ListPlace & { readonly kind: PassedKind; readonly found: string })[];
  /** Rows under the headings that hold something: metas, repeated, duplicates, unreadable and passed together. */
  readonly rows: number;
  readonly sources: readonly ListSource[];
}
