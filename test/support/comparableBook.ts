import type { SheetSnapshot, Snapshot } from "../../src/domain/workbook/Snapshot";

/** Formula cells have no value until somebody calculates, and the lists of a look have no order. */
function comparable(one: SheetSnapshot): unknown {
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

/** A workbook as undo must give it back. */
export function comparableBook(one: Snapshot): unknown {
  const names = [...one.names].sort((a, b) => a.name.localeCompare(b.name));
  return { sheets: one.sheets.map(comparable), names, properties: one.properties };
}
