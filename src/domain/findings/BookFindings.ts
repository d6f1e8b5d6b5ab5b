import type { OutsideLine } from "./BookParts";

/** A part that every project has; the sections of the form are 6.1, 6.5, 8.1, 8.2 and 9. */
export type ProjectPart = "activities" | "metas" | "schedule" | "evidence" | "budget" | "declaredTotal" | "rubro";

/** Parts that may be empty, but not while others refer to them. */
export type ReferredPart = "pidm" | "rubroCatalogue" | "risks" | "impacts";

/** Params of the checks on the workbook itself (worded in src/i18n/es/findings/book.ts). Areas are A1 addresses. */
export interface BookFindings {
  "book/missing-sheet": { readonly sheet: string };
  /** Sheets and headings that a later template brought. */
  "book/older-template": { readonly sheets: readonly string[]; readonly columns: readonly string[] };
  "book/missing-table": { readonly sheet: string; readonly table: string };
  /** `of` is the table that lacks the column, "" for a named cell. */
  "book/missing-column": { readonly sheet: string; readonly of: string; readonly column: string };
  "book/table-lost": { readonly sheet: string; readonly table: string; readonly area: string };
  "book/table-renamed": { readonly sheet: string; readonly table: string; readonly now: string };
  "book/repeated-table": { readonly sheet: string; readonly table: string };
  "book/copied-table": { readonly sheet: string; readonly table: string; readonly now: string };
  "book/column-renamed": {
    readonly sheet: string;
    readonly table: string;
    readonly column: string;
    readonly now: string;
  };
  "book/empty-column": { readonly sheet: string; readonly table: string; readonly column: string };
  /** `columns` are headings, joined; "" where `sheet` and `table` name several, joined too. */
  "book/formulas-lost": { readonly sheet: string; readonly table: string; readonly columns: string };
  "book/empty-table": { readonly part: ProjectPart | ReferredPart };
  "book/row-outside-table": {
    readonly sheet: string;
    readonly table: string;
    readonly area: string;
    readonly side: "under" | "above" | "beside" | "left";
    /** How many rows they are, columns where they stand beside the table; the first of them in words. */
    readonly count: number;
    readonly content: readonly OutsideLine[];
    /** What the table would cover with them; absent where that is not certain. */
    readonly to?: string;
  };
}
