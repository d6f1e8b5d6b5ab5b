import { parseReference } from "../domain/formula/cellReference";
import { normalizeText } from "../domain/text/normalizeText";
import { parseArea } from "../domain/workbook/address";
import { cellAt } from "../domain/workbook/cellAt";
import type { SheetSnapshot, Snapshot } from "../domain/workbook/Snapshot";
import type { FieldLayout, SheetLayout } from "./Layout";

/** A named cell as it stands in a workbook; row and column from 1. */
export interface FoundField {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
  /** True when its defined name points here. */
  readonly named: boolean;
}

function sheetNamed(snapshot: Snapshot, name: string): SheetSnapshot | undefined {
  return snapshot.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** Finds a field by its defined name, else where the template puts it when its label still stands there. */
export function findField(snapshot: Snapshot, layout: SheetLayout, field: FieldLayout): FoundField | undefined {
  const name = snapshot.names.find((one) => one.name.toLowerCase() === field.name.toLowerCase());
  const reference = parseReference(name?.formula ?? "");
  const named = reference === undefined ? undefined : sheetNamed(snapshot, reference.sheet);
  if (reference !== undefined && named !== undefined)
    return { sheet: named, row: reference.area.row, column: reference.area.column, named: true };
  const [label, cell] = [parseArea(field.labelCell), parseArea(field.cell)];
  const sheet = sheetNamed(snapshot, layout.name);
  if (label === undefined || cell === undefined || sheet === undefined) return undefined;
  const text = String(cellAt(sheet, label.row, label.column).value);
  const same = normalizeText(text) === normalizeText(field.label);
  return same ? { sheet, row: cell.row, column: cell.column, named: false } : undefined;
}
