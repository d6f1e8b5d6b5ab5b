import { formatReference, parseReference } from "../../src/domain/formula/cellReference";
import { formatArea, parseArea } from "../../src/domain/workbook/address";
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

type Block = NonNullable<SheetSnapshot["cells"]>;

/** Cells with every row rewritten; `index` is the place in the row at which a sheet column (from 1) stands. */
function eachRow(
  cells: Block,
  column: number,
  change: <T>(row: readonly T[], index: number, blank: T) => readonly T[],
) {
  const index = column - cells.column;
  return {
    ...cells,
    values: cells.values.map((row) => change(row, index, "")),
    formulas: cells.formulas.map((row) => change(row, index, "")),
    formats: cells.formats.map((row) => change(row, index, "General")),
  };
}

function withColumns(
  book: Snapshot,
  table: string,
  edit: (cells: Block) => Block,
  columns: (own: readonly string[], left: number) => readonly string[],
): Snapshot {
  const own = (sheet: SheetSnapshot) => sheet.tables.some(({ name }) => name === table);
  const change = (sheet: SheetSnapshot): SheetSnapshot => {
    const tables = sheet.tables.map((one) => {
      const area = parseArea(one.area);
      if (one.name !== table || area === undefined) return one;
      const headings = columns(one.columns, area.column);
      return { ...one, columns: headings, area: formatArea({ ...area, columns: headings.length }) };
    });
    return { ...sheet, tables, ...(sheet.cells === undefined ? {} : { cells: edit(sheet.cells) }) };
  };
  return { ...book, sheets: book.sheets.map((one) => (own(one) ? change(one) : one)) };
}

/** A program deletes a sheet column (from 1) and leaves every name where it was (openpyxl `delete_cols`, exceljs `spliceColumns`). */
export function cutColumn(book: Snapshot, table: string, column: number): Snapshot {
  return withColumns(
    book,
    table,
    (cells) => eachRow(cells, column, (row, index) => row.filter((_, at) => at !== index)),
    (own, left) => own.filter((_, at) => at + left !== column),
  );
}

/** The same for a column that a program puts in before another. */
export function putColumn(book: Snapshot, table: string, column: number, heading: string): Snapshot {
  const sheet = book.sheets.find(({ tables }) => tables.some(({ name }) => name === table));
  const area = parseArea(sheet?.tables.find(({ name }) => name === table)?.area ?? "");
  const headed = withColumns(
    book,
    table,
    (cells) => eachRow(cells, column, (row, index, blank) => [...row.slice(0, index), blank, ...row.slice(index)]),
    (own, left) => [...own.slice(0, column - left), heading, ...own.slice(column - left)],
  );
  return applyPlan(headed, [
    {
      op: "setValues",
      sheet: sheet?.name ?? "",
      area: formatArea({ row: area?.row ?? 1, column, rows: 1, columns: 1 }),
      values: [[heading]],
    },
  ]);
}

/** A person puts a sheet column in before everything of a sheet: cells, tables and names move. */
export function movedRight(book: Snapshot, sheet: string): Snapshot {
  const move = (one: SheetSnapshot): SheetSnapshot => ({
    ...one,
    ...(one.cells === undefined ? {} : { cells: { ...one.cells, column: one.cells.column + 1 } }),
    tables: one.tables.map((table) => {
      const area = parseArea(table.area);
      return area === undefined ? table : { ...table, area: formatArea({ ...area, column: area.column + 1 }) };
    }),
  });
  const names = book.names.map((one) => {
    const reference = parseReference(one.formula);
    if (reference?.sheet !== sheet) return one;
    return { ...one, formula: formatReference(sheet, reference.area.row, reference.area.column + 1) };
  });
  return { ...book, names, sheets: book.sheets.map((one) => (one.name === sheet ? move(one) : one)) };
}

/** A program puts rows in above everything of a sheet and leaves every name where it was. */
export function movedDown(book: Snapshot, sheet: string, rows: number): Snapshot {
  const move = (one: SheetSnapshot): SheetSnapshot => ({
    ...one,
    ...(one.cells === undefined ? {} : { cells: { ...one.cells, row: one.cells.row + rows } }),
    tables: one.tables.map((table) => {
      const area = parseArea(table.area);
      return area === undefined ? table : { ...table, area: formatArea({ ...area, row: area.row + rows }) };
    }),
  });
  return { ...book, sheets: book.sheets.map((one) => (one.name === sheet ? move(one) : one)) };
}
