import type { TableKey } from "../project/tables";

/** A cell of the workbook. */
export interface BookPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** A row of the paper form: section as numbered in the form ("6.5"), data row from 1 (0 = none), line of a text file. */
export interface FormPlace {
  readonly section: string;
  readonly row: number;
  readonly line?: number;
}

export type Place = BookPlace | FormPlace;

/** A row of a Project table: index from 0, field = property name = column key of the layout. */
export interface RowRef {
  readonly table: TableKey;
  readonly index: number;
  readonly field?: string;
}

/** A single named cell: a field of Ficha, or "declaredTotal" and "budgetSum" of Presupuesto. */
interface FieldRef {
  readonly field: string;
}

/** Where a rule saw something: in the project (located later) or directly on the form. */
export type Ref = RowRef | FieldRef | FormPlace;

/** Turns a rule's reference into a place that a person can find. */
export type Locator = (ref: Ref) => Place;
