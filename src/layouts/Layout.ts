import type { TableKey } from "../domain/findings/Place";
import type { ConditionalRole, PageSetup, ValidationRule } from "../domain/workbook/WritePlan";

/** What a column holds; decides number format, decoding and encoding. */
export type ColumnKind = "text" | "code" | "number" | "money" | "date" | "mark" | "computed";

/** A column, declared once: header, decoding, validation, format, finding address and export come from it. */
export interface Column {
  /** Stable: the property name of the record, and part of the hidden name that recognises a renamed column. */
  readonly key: string;
  readonly header: string;
  readonly kind: ColumnKind;
  /** Width in characters. */
  readonly width: number;
  readonly format?: string;
  readonly required?: boolean;
  readonly validation?: ValidationRule;
  /** Calculated column, with structured references as [@[Valor parcial]]. */
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
}

export interface SheetLayout {
  readonly key: string;
  /** Sheet name, part of the file format. */
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly tabColor?: string;
  readonly fields: readonly FieldLayout[];
  readonly table?: TableLayout;
  readonly conditionalFormats: readonly {
    readonly column: string;
    readonly formula: string;
    readonly look: ConditionalRole;
  }[];
  readonly page: PageSetup;
  readonly freezeRows: number;
}
