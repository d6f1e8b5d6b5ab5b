import type { UnreadPart } from "../form/UnreadPart";

/** Fields of the form that must be filled in, by their name in Ficha. */
export type RequiredField = "date" | "vigencia" | "name" | "dependencia" | "generalObjective";

/** Params of the form rules (worded in src/i18n/es/findings/form.ts). */
export interface FormFindings {
  "form/missing-field": { readonly field: RequiredField };
  /** What the field says; `years` are those that a vigencia names, none or several. */
  "form/field-unreadable": {
    readonly field: "date" | "vigencia";
    readonly found: string;
    readonly years: readonly number[];
    /** ISO date of a text that a person reads as one. */
    readonly read?: string;
  };
  "form/date-outside-vigencia": { readonly date: string; readonly vigencia: number };
  /** A typed section number and how often it stands in the form. */
  "form/duplicate-section": { readonly number: string; readonly times: number };
  /** A part that could not be read: what it lacks, and what stands there instead. */
  "form/unread-section": Pick<UnreadPart, "section" | "lack" | "instead" | "column">;
  /** A text that is struck through, and what stays beside it ("" for nothing). */
  "form/struck-text": { readonly text: string; readonly stays: string };
  "form/empty-section": { readonly number: string };
  "form/objective-without-activity": { readonly objectives: number; readonly activities: number };
  /** `sure`: the other three names of the list are known, so this can only be the fourth. */
  "form/municipality-name": { readonly found: string; readonly expected: string; readonly sure: boolean };
}
