import { parseReference } from "../domain/formula/cellReference";
import { isBlank } from "../domain/text/isBlank";
import { cellAt } from "../domain/workbook/cellAt";
import { findSheet } from "../domain/workbook/findSheet";
import type { SheetSnapshot, Snapshot } from "../domain/workbook/Snapshot";
import { type CellPlace, findByLabel, isInTable, isLabel, isLabelled, sheetOfLayout } from "./findLabels";
import type { FieldLayout, SheetLayout } from "./Layout";

/** A named cell as it stands in a workbook; row and column from 1. */
interface FoundField {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
  /** True when its defined name points here. */
  readonly named: boolean;
}

function isEmptied({ cells }: SheetSnapshot): boolean {
  return cells?.values.every((row) => row.every(isBlank)) ?? true;
}

/** The cell that the defined name of a field points to; none on a sheet that was emptied. */
function namedPlace(snapshot: Snapshot, field: FieldLayout): FoundField | undefined {
  const name = snapshot.names.find((one) => one.name.toLowerCase() === field.name.toLowerCase());
  const reference = parseReference(name?.formula ?? "");
  const sheet = reference && findSheet(snapshot, reference.sheet);
  if (reference === undefined || sheet === undefined || isEmptied(sheet)) return undefined;
  return { sheet, row: reference.area.row, column: reference.area.column, named: true };
}

function isBare(sheet: SheetSnapshot, { row, column }: CellPlace): boolean {
  const { value, formula } = cellAt(sheet, row, column);
  return isBlank(value) && formula === "";
}

/** Programs that insert or delete rows leave names behind: they point into a table, to a label, or to what another label names. */
function isStale({ sheet, ...at }: FoundField, layout: SheetLayout): boolean {
  if (isInTable(sheet, at)) return true;
  return layout.fields.some((other) => isLabelled(sheet, other, at) || isLabel(sheet, other, at));
}

/** Columns that a program put between the labels of a sheet and their values: at the place of the template nothing is left. */
function shiftOf(sheet: SheetSnapshot, layout: SheetLayout): number {
  const places = layout.fields.flatMap((field) => findByLabel(sheet, field) ?? []);
  const filled = (by: number) =>
    places.filter(({ row, column }) => !isBare(sheet, { row, column: column + by })).length;
  if (places.length < 2 || filled(0) > 0) return 0;
  return [1, 2].find((by) => filled(by) > 1) ?? 0;
}

function byLabel(sheet: SheetSnapshot, layout: SheetLayout, field: FieldLayout): FoundField | undefined {
  const place = findByLabel(sheet, field);
  if (place === undefined) return undefined;
  const column = place.column + (isBare(sheet, place) ? shiftOf(sheet, layout) : 0);
  return { sheet, row: place.row, column, named: false };
}

/** Finds a field by its defined name, else by its label: where the template puts it, or wherever it stands alone. */
export function findField(snapshot: Snapshot, layout: SheetLayout, field: FieldLayout): FoundField | undefined {
  const named = namedPlace(snapshot, field);
  if (named === undefined) {
    const sheet = sheetOfLayout(snapshot, layout);
    return sheet && byLabel(sheet, layout, field);
  }
  const isEmpty = isBare(named.sheet, named);
  if (isLabelled(named.sheet, field, named) && !isEmpty) return named;
  const isLost = !isLabelled(named.sheet, field, named) && isStale(named, layout);
  if (!isLost && !isEmpty) return named;
  const labelled = byLabel(named.sheet, layout, field);
  return labelled === undefined || (!isLost && isBare(labelled.sheet, labelled)) ? named : labelled;
}
