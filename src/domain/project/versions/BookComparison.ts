import type { BookPlace } from "../../findings/Place";
import type { FieldChange, FormComparison } from "./FormChange";

/** A table of the form, or its single facts. */
export type FormPart = FieldChange["table"];

export type Named<T> = Readonly<Record<FormPart, T>>;

/** A new form beside the open workbook, and what a person should know before choosing. */
export interface BookComparison extends FormComparison {
  /** Names of the sheets, and of their columns or cells by field, as the workbook and the template have them. */
  readonly sheets: Named<string>;
  readonly headings: Named<Readonly<Record<string, string>>>;
  /** Sheet and cell of a change by its id; absent for new rows. */
  readonly places: ReadonlyMap<string, BookPlace>;
  /** The form bears the name of the workbook's project, or most of its rows. */
  readonly sameProject: boolean;
  readonly names: { readonly book: string; readonly form: string };
  /** Areas with data under or beside a table of the form, which nobody compares: «Metas, A12:I13». */
  readonly outside: readonly string[];
  /** Sheets of the template that are gone and will be made anew. */
  readonly gone: readonly string[];
}
