/** Which of the three legs (Σ of the lines, TOTAL, Σ of rubro) agree with each other. */
export type RubroAgreement = "rubro-total" | "rubro-sum" | "sum-total" | "none";

/** A level of the rubro chain, by its field in RubroLine. */
export type RubroLevel = "sector" | "programa" | "elemento" | "producto" | "indicador";

/** Where a single amount stands. */
export type AmountOf = "line" | "total" | "rubro";

/** Params of the budget and rubro rules (worded in src/i18n/es/findings/budget.ts and rubro.ts). Amounts in pesos; `row` is a data row from 1. */
export interface BudgetFindings {
  "budget/total-mismatch": {
    readonly sum: number;
    readonly declared: number;
    /** sum − declared. */
    readonly difference: number;
    /** How many explanations close the gap exactly; the finding carries the best of them. */
    readonly closing: number;
  };
  /** A line whose unit value and quantity give another amount. */
  "budget/product-mismatch": {
    readonly object: string;
    readonly quantity: number;
    readonly unit: number;
    readonly product: number;
    readonly amount: number;
  };
  /** A subtotal of the paper: what its lines add up to, and what it says. */
  "budget/part-mismatch": { readonly label: string; readonly sum: number; readonly declared: number };
  "budget/rubro-mismatch": {
    readonly rubro: number;
    /** Absent when it cannot be read. */
    readonly sum?: number;
    readonly declared?: number;
    readonly agrees: RubroAgreement;
  };
  "budget/amount-not-a-number": {
    readonly found: string;
    readonly of: AmountOf;
    /** The one sign that keeps it from being an amount: a letter among the digits, a space. */
    readonly odd?: string;
    /** What stands struck through where the amount is missing. */
    readonly struck?: string;
    /** What would make the budget add up, where this is the only amount that cannot be read. */
    readonly needed?: number;
  };
  "budget/amount-format": { readonly found: string; readonly usual: string };
  /** Figures and words of one cell are two amounts, in pesos. */
  "budget/amount-words": { readonly found: string; readonly figures: number; readonly words: number };
  "budget/amount-as-text": { readonly found: string; readonly value: number };
  "budget/amount-with-cents": { readonly found: string; readonly pesos: number; readonly cents: number };
  "budget/amount-negative": { readonly amount: number; readonly of: AmountOf };
  "budget/amount-zero": { readonly of: AmountOf };
  "budget/quantity-invalid": { readonly found: string };
  "budget/unit-value-outlier": {
    readonly row: number;
    readonly unitValue: number;
    /** Of the other lines of the same unit and similar object. */
    readonly median: number;
    readonly min: number;
    readonly max: number;
    readonly peers: number;
  };
  "budget/line-without-activity": { readonly row: number; readonly found: string };
  "budget/activity-without-line": { readonly activity: string };
  "budget/duplicate-line": { readonly row: number; readonly sameAs: number; readonly amount: number };
  "budget/total-overwritten": { readonly found: string };
  "budget/total-range-short": {
    readonly formula: string;
    readonly firstRow: number;
    readonly lastRow: number;
    /** Sheet rows of lines that the formula leaves out. */
    readonly missingRows: readonly number[];
  };
  "rubro/code-length": {
    readonly level: RubroLevel;
    readonly found: string;
    readonly digits: number;
    readonly row: number;
    /** The code without the signs that part its digits. */
    readonly plain?: string;
  };
  "rubro/lost-zero": {
    readonly row: number;
    readonly codes: readonly { readonly level: RubroLevel; readonly found: string; readonly restored: string }[];
  };
  "rubro/prefix-chain": {
    readonly row: number;
    readonly level: RubroLevel;
    readonly code: string;
    /** The code of the chain with which it does not nest. */
    readonly other: string;
    readonly otherLevel: RubroLevel;
  };
  "rubro/element-prefix": { readonly row: number; readonly code: string; readonly programa: string };
  "rubro/not-in-catalogue": { readonly row: number; readonly level: RubroLevel; readonly code: string };
  "rubro/name-mismatch": {
    readonly row: number;
    readonly level: RubroLevel;
    readonly code: string;
    readonly found: string;
    readonly expected: string;
    /** "local" for a code that the entity uses and the public catalogue does not hold. */
    readonly source: string;
  };
}
