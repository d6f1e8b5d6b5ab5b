import type { SheetSnapshot, Snapshot } from "../../src/domain/workbook/Snapshot";
import { sameData } from "../../src/domain/workbook/sameData";

/** Plans leave most sheets as they are, and the same workbook is compared again and again. */
const known = new WeakMap<SheetSnapshot, unknown>();

function makeComparable(one: SheetSnapshot): unknown {
  const text = (value: unknown): string => JSON.stringify(value);
  return {
    name: one.name,
    tables: one.tables,
    cells: one.cells && {
      ...one.cells,
      values: one.cells.values.map((row, r) => row.map((value, c) => (one.cells?.formulas[r]?.[c] ? "" : value))),
    },
    validations: one.look.validations.map(text).sort(),
    charts: one.look.charts.map(text).sort(),
    conditionalFormats: one.look.conditionalFormats,
  };
}

/** Formula cells have no value until somebody calculates, and the lists of a look have no order. */
function comparable(one: SheetSnapshot): unknown {
  const made = known.get(one) ?? makeComparable(one);
  known.set(one, made);
  return made;
}

/** A workbook as undo must give it back. */
export function comparableBook(one: Snapshot): unknown {
  const names = [...one.names].sort((a, b) => a.name.localeCompare(b.name));
  return { sheets: one.sheets.map(comparable), names, properties: one.properties };
}

/** Some hundred thousand cells: jest compares them slowly, and is asked where they differ. */
export function expectSame(here: unknown, there: unknown): void {
  if (!sameData(here, there)) expect(here).toEqual(there);
}

/** Both workbooks hold what undo must give back. */
export function expectSameBook(here: Snapshot, there: Snapshot): void {
  expectSame(comparableBook(here), comparableBook(there));
}
