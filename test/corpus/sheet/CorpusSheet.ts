/** What a cell holds in the corpus: a value, or a formula when it begins with "=". */
export type Input = string | number | boolean;

export interface Look {
  /** Number format, en-US code. */
  readonly format?: string;
  readonly indent?: number;
  readonly bold?: boolean;
}

export interface CorpusCell extends Look {
  readonly input: Input;
  /** How the amount is written where the cell holds it as text. */
  readonly write?: (amount: number) => string;
  /** What a formula shows that the corpus' own Excel does not calculate. */
  readonly shown?: Input;
  /** The amount behind such a text. */
  readonly amount?: number;
}

/** A cell and how it counts in a sum. */
export interface Part {
  readonly cell: string;
  readonly sign: 1 | -1;
}

/** What the author of the sheet means by a total. */
export interface Sum {
  readonly cell: string;
  readonly parts: readonly Part[];
  /** `range`: one function over one range; `references`: =A+B; `other`: another formula; `typed`: a number. */
  readonly how: "range" | "references" | "other" | "typed";
  /** What tells a typed total to a reader: words or codes in the cells, only the look of the sheet, or nothing but knowledge. */
  readonly tell: "words" | "look" | "none";
  /** Formulas of the same kind stand beside it, so that a constant in its place is seen. */
  readonly siblings: boolean;
}

/** A formula of a line, repeated down a column (quantity × price, balances). */
export interface Running {
  readonly cell: string;
}

export interface CorpusTable {
  readonly name: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: Readonly<Record<string, number>>;
}

/** A sheet that is right by construction, with what its author meant. */
export interface CorpusSheet {
  /** The kind, as figures are reported by. */
  readonly kind: string;
  readonly name: string;
  readonly cells: ReadonlyMap<string, CorpusCell>;
  readonly rows: number;
  readonly columns: number;
  readonly sums: readonly Sum[];
  readonly running: readonly Running[];
  readonly hidden: ReadonlySet<number>;
  readonly outline: ReadonlyMap<number, number>;
  readonly pivots: readonly string[];
  readonly tables: readonly CorpusTable[];
  /** Cells of other sheets that formulas refer to: "Enero!B5". */
  readonly others: ReadonlyMap<string, number>;
  /** True statements that are no false findings: amounts kept as text. */
  readonly allows: readonly string[];
}
