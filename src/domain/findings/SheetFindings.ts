/** Params of the hygiene checks on any selection (worded in src/i18n/es/findings/sheet.ts). Rows are sheet rows. */
export interface SheetFindings {
  "sheet/total-mismatch": {
    /** What the amounts above the total add up to. */
    readonly sum: number;
    readonly declared: number;
    /** sum − declared. */
    readonly difference: number;
    readonly label: string;
    /** The block that was added, such as "F6:F9". */
    readonly area: string;
    readonly subtotals: number;
    readonly closing: number;
    /** A sum written as a formula: the formula, and what it leaves out or counts twice, as "B6, B9:B10". */
    readonly formula?: string;
    readonly leftOut?: string;
    readonly twice?: string;
    /** Cells that it adds though they are no lines of its own. */
    readonly foreign?: string;
  };
  /** A typed figure beside a quantity and a unit value, by their cells: "C3 × D3". */
  "sheet/product-mismatch": { readonly factors: string; readonly product: number; readonly amount: number };
  "sheet/error-value": { readonly found: string };
  /** The first of `cells` cells of `area` that hold numbers as text with no number between them; a lone one has neither. */
  "sheet/number-as-text": {
    readonly found: string;
    readonly value: number;
    readonly cells?: number;
    readonly area?: string;
  };
  "sheet/amount-unreadable": { readonly found: string };
  "sheet/formula-overwritten": { readonly found: string; readonly expected: string; readonly formulas: number };
  /** A formula unlike the copies of one formula above and below it. */
  "sheet/formula-inconsistent": { readonly found: string; readonly expected: string; readonly formulas: number };
  /** Cells of a sheet that point to other files; or, with `names`, defined names that do and that no cell uses. */
  "sheet/external-link": {
    readonly files: string;
    readonly cells: number;
    readonly area: string;
    readonly names?: string;
  };
  "sheet/pidm-format": { readonly found: string; readonly suggestion?: string; readonly date: boolean };
}
