import type { Area } from "../../domain/workbook/address";
import type { SheetSnapshot } from "../../domain/workbook/Snapshot";
import type { SheetLayout, TableLayout } from "../../layouts/Layout";

/** The table of a layout in the workbook: as it stands, or as it will be made. */
export interface TableTarget {
  readonly layout: TableLayout;
  /** With the header row; two rows (header and one blank row) for a table to be made. */
  readonly area: Area;
  /** Sheet column (from 1) by column key, columns to be added included. */
  readonly columns: Readonly<Record<string, number>>;
  /** Keys of columns that are not there yet. */
  readonly added: ReadonlySet<string>;
  /** Header texts as they stand, by place in the area. */
  readonly headers: readonly string[];
  /** The table object is missing: all of it, or only the frame around cells that are there. */
  readonly missing: "no" | "all" | "frame";
  /** Its name in the workbook now. */
  readonly name: string;
  /** Headings without a single data row: the table grows over the empty row below. */
  readonly bare: boolean;
}

/** Nothing of a table is missing; under another name it gets its own back before anything is written into it. */
export function isWholeTable(table: TableTarget | undefined): boolean {
  if (table === undefined) return true;
  const { missing, added, name, layout } = table;
  return missing === "no" && added.size === 0 && name.toLowerCase() === layout.name.toLowerCase();
}

/** Where the sheet of a layout is in the workbook. */
export interface SheetTarget {
  readonly layout: SheetLayout;
  /** An empty sheet when there is none yet. */
  readonly sheet: SheetSnapshot;
  readonly exists: boolean;
  /** Nothing of ours stands there yet. */
  readonly isNew: boolean;
  readonly table?: TableTarget;
}
