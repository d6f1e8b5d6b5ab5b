import type { TableKey } from "../domain/project/tables";
import type { ConditionalRole, PageSetup, StyleRole, ValidationRule } from "../domain/workbook/WritePlan";

/** What a column holds; decides number format, decoding and encoding. */
export type ColumnKind = "text" | "code" | "number" | "money" | "date" | "month" | "mark" | "computed";

/** A column, declared once: header, decoding, validation, format, finding address and export come from it. */
export interface Column {
  /** Stable: the property name of the record, and part of the hidden name that recognises a renamed column. */
  readonly key: string;
  /** Letters, digits and spaces only, so that structured references need no escapes. */
  readonly header: string;
  readonly kind: ColumnKind;
  /** Width in characters; 0 hides the column: only the add-in reads it. */
  readonly width: number;
  /** Number format in en-US codes where it is not that of the kind. */
  readonly format?: string;
  readonly required?: boolean;
  /** Rows that lack a number get the next one when the add-in writes the table. */
  readonly ordinal?: true;
  /** Version of the template that brought it, where that is not the first. */
  readonly since?: string;
  /** A custom formula names the cells of its first row as {key}. */
  readonly validation?: ValidationRule;
  /** Calculated column; its own row is tTabla[[#This Row],[Columna]], which Excel, Univer and LibreOffice all read. */
  readonly formula?: string;
}

export interface TableLayout {
  /** Name in the workbook, such as "tPresupuesto". */
  readonly name: string;
  readonly key: TableKey | "findings";
  readonly columns: readonly Column[];
  /** Sheet row of the header, from 1; the table begins in column A. */
  readonly headerRow: number;
}

/** A table of the project; what the checks found is none of it. */
export type ProjectTable = TableLayout & { readonly key: TableKey };

export function isProjectTable(table: TableLayout): table is ProjectTable {
  return table.key !== "findings";
}

/** A labelled cell outside the table: label in one cell, a value or formula in another, known by a defined name. */
export interface FieldLayout {
  /** Property of Ficha, or a figure such as "budgetSum". */
  readonly key: string;
  readonly label: string;
  readonly labelCell: string;
  readonly cell: string;
  /** Defined name, such as "fVigencia". */
  readonly name: string;
  readonly kind: ColumnKind;
  readonly format?: string;
  readonly formula?: string;
  readonly validation?: ValidationRule;
  /** True where the add-in writes the value: it looks calculated, not to be filled in. */
  readonly automatic?: boolean;
  /** Where the cell should look otherwise, such as a line of text that runs over its neighbours. */
  readonly style?: StyleRole;
}

/** A cell without a name: a heading, an explanation or a derived value that nothing else reads. */
export interface PlainCell {
  readonly cell: string;
  /** A text, or a formula when it begins with "=". */
  readonly content: string;
  readonly style: StyleRole;
  readonly format?: string;
}

/** `column` is a column key or a field key; the formula names the cells of its first row as {key}. */
interface ColumnFormat {
  /** A column key or a field key. */
  readonly column: string;
  /** The last of several columns side by side; then {here} is the cell itself. */
  readonly through?: string;
  readonly formula: string;
  readonly look: ConditionalRole;
}

/** A block outside the table; the formula is relative to its first cell. */
interface AreaFormat {
  readonly area: string;
  readonly formula: string;
  readonly look: ConditionalRole;
}

export interface SheetLayout {
  readonly key: string;
  /** Sheet name, part of the file format. */
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  /** Where the subtitle stands, A2 by default: beside the columns that every page repeats, where these are narrow. */
  readonly subtitleCell?: string;
  readonly tabColor?: string;
  readonly fields: readonly FieldLayout[];
  readonly table?: TableLayout;
  readonly cells?: readonly PlainCell[];
  /** Links to other sheets of the template, by layout key. */
  readonly links?: readonly { readonly cell: string; readonly to: string }[];
  /** Widths in characters of the columns of a sheet without a table, A first. */
  readonly widths?: readonly number[];
  /** Heights in points of rows whose text has several lines. */
  readonly heights?: Readonly<Record<number, number>>;
  readonly conditionalFormats: readonly (ColumnFormat | AreaFormat)[];
  readonly page: PageSetup;
  /** The sheet stays off paper while this table has no rows; its page then names a print area. */
  readonly printedWith?: TableLayout["key"];
  /** Version of the template that brought it, where that is not the first. */
  readonly since?: string;
  readonly freezeRows: number;
  readonly gridlines?: boolean;
}
