import { parseArea } from "../../src/domain/workbook/address";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import type { SheetSnapshot, Snapshot } from "../../src/domain/workbook/Snapshot";

/** What other programs and people make of a workbook of ours, as data. */

/** A program that keeps cells and names but no tables (SheetJS). */
export function withoutTables(book: Snapshot, keep: (table: string) => boolean = () => false): Snapshot {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.filter((one) => keep(one.name)) })),
  };
}

/** A program that keeps neither tables nor names nor properties: only what a person sees. */
export function onlyCells(book: Snapshot): Snapshot {
  return { ...withoutTables(book), names: [], properties: {} };
}

/** A person renames a table in «Diseño de tabla»: formulas follow. */
export function renamed(book: Snapshot, table: string, to: string): Snapshot {
  const sheet = book.sheets.find((one) => one.tables.some(({ name }) => name === table))?.name ?? "";
  return applyPlan(book, [{ op: "renameTable", sheet, table, to }]);
}

/** A program renames the table object alone and keeps the formulas as they were. */
export function relabelled(book: Snapshot, table: string, to: string): Snapshot {
  const relabel = (sheet: SheetSnapshot) => ({
    ...sheet,
    tables: sheet.tables.map((one) => (one.name === table ? { ...one, name: to } : one)),
  });
  return { ...book, sheets: book.sheets.map(relabel) };
}

/** A deleted sheet: its names point nowhere. */
export function withoutSheet(book: Snapshot, sheet: string): Snapshot {
  const own = new RegExp(`^='?${sheet}'?!`);
  return {
    ...book,
    sheets: book.sheets.filter(({ name }) => name !== sheet),
    names: book.names.map((one) => (own.test(one.formula) ? { ...one, formula: "=#REF!" } : one)),
  };
}

/** LibreOffice deletes all rows of a table and keeps its headings. */
export function headingsOnly(book: Snapshot, sheet: string): Snapshot {
  const cut = (one: SheetSnapshot): SheetSnapshot => {
    const [table] = one.tables;
    const area = parseArea(table?.area ?? "");
    if (table === undefined || area === undefined || one.cells === undefined) return one;
    const rows = area.row - one.cells.row + 1;
    const cells = {
      ...one.cells,
      values: one.cells.values.slice(0, rows),
      formulas: one.cells.formulas.slice(0, rows),
      formats: one.cells.formats.slice(0, rows),
    };
    const last = table.area.replace(/:([A-Z]+)\d+$/, `:$1${area.row}`);
    return { ...one, cells, tables: [{ ...table, area: last }] };
  };
  return { ...book, sheets: book.sheets.map((one) => (one.name === sheet ? cut(one) : one)) };
}
