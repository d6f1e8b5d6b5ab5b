import { normalizeText } from "../domain/text/normalizeText";
import { areaOf } from "../domain/workbook/address";
import { contains } from "../domain/workbook/areas";
import { cellAt } from "../domain/workbook/cellAt";
import { findSheet } from "../domain/workbook/findSheet";
import type { SheetSnapshot, Snapshot } from "../domain/workbook/Snapshot";
import type { FieldLayout, SheetLayout } from "./Layout";

/** A cell by row and column, from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Labels are looked for in so many rows of a sheet. */
const deepest = 60;

/** The text of a cell as labels are compared; "" for what is longer than a label. */
function textAt(sheet: SheetSnapshot, { row, column }: CellPlace): string {
  const { value } = cellAt(sheet, row, column);
  return typeof value === "string" && value.length < 100 ? normalizeText(value) : "";
}

/** True where the label of a field stands as far from a cell as the template puts it. */
export function isLabelled(sheet: SheetSnapshot, { label, labelCell, cell }: FieldLayout, at: CellPlace): boolean {
  const [from, to] = [areaOf(labelCell), areaOf(cell)];
  const place = { row: at.row + from.row - to.row, column: at.column + from.column - to.column };
  return textAt(sheet, place) === normalizeText(label);
}

/** True where the label of a field stands in a cell itself. */
export function isLabel(sheet: SheetSnapshot, { label }: FieldLayout, at: CellPlace): boolean {
  return textAt(sheet, at) === normalizeText(label);
}

export function isInTable({ tables }: SheetSnapshot, { row, column }: CellPlace): boolean {
  return tables.some(({ area }) => contains(areaOf(area), row, column));
}

/** The value cell of a field by its label, wherever the label stands on a sheet once outside the tables. */
export function findByLabel(sheet: SheetSnapshot, field: FieldLayout): CellPlace | undefined {
  const template = areaOf(field.cell);
  if (isLabelled(sheet, field, template)) return template;
  const { cells } = sheet;
  const [label, wanted] = [areaOf(field.labelCell), normalizeText(field.label)];
  const found = (cells?.values.slice(0, deepest) ?? []).flatMap((row, index) =>
    row.flatMap((_, at): CellPlace[] => {
      const place = { row: (cells?.row ?? 1) + index, column: (cells?.column ?? 1) + at };
      return textAt(sheet, place) === wanted && !isInTable(sheet, place) ? [place] : [];
    }),
  );
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return undefined;
  return { row: only.row + template.row - label.row, column: only.column + template.column - label.column };
}

/** The sheet of a layout: by its name, by its table, or, under another name, the one with most of its labels in their places. */
export function sheetOfLayout({ sheets }: Snapshot, layout: SheetLayout): SheetSnapshot | undefined {
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const named = findSheet({ sheets }, layout.name);
  if (named !== undefined) return named;
  const { table, fields } = layout;
  const withTable = sheets.find(({ tables }) => tables.some(({ name }) => same(name, table?.name ?? "")));
  if (withTable !== undefined) return withTable;
  const count = (sheet: SheetSnapshot) => fields.filter((one) => isLabelled(sheet, one, areaOf(one.cell))).length;
  return sheets.find((sheet) => count(sheet) >= Math.max(2, fields.length / 2));
}
