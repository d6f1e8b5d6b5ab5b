import { structure } from "../../src/actions/structure";
import { formatReference } from "../../src/domain/formula/cellReference";
import type { Project } from "../../src/domain/project/Project";
import { formatArea, formatCell } from "../../src/domain/workbook/address";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import type { Cell } from "../../src/domain/workbook/Cell";
import { cellAt } from "../../src/domain/workbook/cellAt";
import { emptySnapshot, type SheetSnapshot, type Snapshot } from "../../src/domain/workbook/Snapshot";
import type { Op } from "../../src/domain/workbook/WritePlan";
import { type FoundTable, findTable } from "../../src/layouts/findTable";
import { sheetLayouts } from "../../src/layouts/index";
import { inicio } from "../../src/layouts/inicio";
import type { TableLayout } from "../../src/layouts/Layout";
import { columnName } from "../../src/layouts/workbookNames";

/** The tables of the template, in the order of their sheets. */
export const tableLayouts: readonly TableLayout[] = sheetLayouts.flatMap(({ table }) => table ?? []);

/** Workbooks are plain data that nobody changes: one of the same project is made once a test file. */
const made = new WeakMap<Project | typeof emptySnapshot, Snapshot>();

/** A workbook as «Estructurar» makes it from nothing. */
export function bookOf(project?: Project): Snapshot {
  const key = project ?? emptySnapshot;
  const book =
    made.get(key) ??
    applyPlan(emptySnapshot, structure.run(emptySnapshot, project === undefined ? {} : { project }).plan);
  made.set(key, book);
  return book;
}

/** The sheet of that name; a test that asks for one that is missing fails. */
export function sheetOf(book: Snapshot, name: string): SheetSnapshot {
  const sheet = book.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet «${name}»`);
  return sheet;
}

/** The layout of a table by its name, such as "tMetas". */
export function layoutOf(table: string): TableLayout {
  const layout = tableLayouts.find(({ name }) => name === table);
  if (layout === undefined) throw new Error(`no table «${table}»`);
  return layout;
}

/** A table as it stands in the workbook. */
export function tableIn(book: Snapshot, table: string): FoundTable {
  const found = findTable(book, layoutOf(table));
  if (found === undefined) throw new Error(`no table «${table}» in the workbook`);
  return found;
}

/** What a cell shows, such as shownIn(book, "Metas", 5, 1). */
export function shownIn(book: Snapshot, sheet: string, row: number, column: number): Cell {
  return cellAt(sheetOf(book, sheet), row, column).value;
}

/** What «Inicio» says of the last check. */
export function lastCheckIn(book: Snapshot): Cell {
  const state = inicio.fields.find(({ key }) => key === "checkState");
  return shownIn(book, "Inicio", Number(state?.cell.slice(1)), 2);
}

/** Types values into one block, as a person does. */
export function typeInto(book: Snapshot, sheet: string, cell: string, values: readonly (readonly Cell[])[]): Snapshot {
  const start = /^([A-Z]+)(\d+)$/.exec(cell);
  const column = [...(start?.[1] ?? "A")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const area = { row: Number(start?.[2] ?? 1), column, rows: values.length, columns: values[0]?.length ?? 1 };
  return applyPlan(book, [{ op: "setValues", sheet, area: formatArea(area), values }]);
}

/** Renames a column of a table by typing into its header. */
export function renameColumn(book: Snapshot, table: string, key: string, header: string): Snapshot {
  const found = tableIn(book, table);
  return typeInto(book, found.sheet.name, formatCell(found.area.row, found.columns[key] ?? 0), [[header]]);
}

function copyColumn(found: FoundTable, from: number, to: number): readonly Op[] {
  const rows = Array.from({ length: found.area.rows }, (_, index) => found.area.row + index);
  return rows.flatMap((row): readonly Op[] => {
    const { value, formula } = cellAt(found.sheet, row, from);
    const at = { sheet: found.sheet.name, area: formatCell(row, to) };
    return [
      formula === ""
        ? { op: "setValues", ...at, values: [[value]] }
        : { op: "setFormulas", ...at, formulas: [[formula]] },
    ];
  });
}

/** The name of a column, where the workbook has it, points to the header of another. */
function pointName(book: Snapshot, name: string, { sheet, area }: FoundTable, column: number): readonly Op[] {
  if (!book.names.some((one) => one.name === name)) return [];
  return [{ op: "defineName", name, formula: formatReference(sheet.name, area.row, column), visible: false }];
}

/** Swaps two columns as cutting and inserting does: cells, headers and the names that point to them. */
export function swapColumns(book: Snapshot, table: string, a: string, b: string): Snapshot {
  const [found, layout] = [tableIn(book, table), layoutOf(table)];
  const [left = 0, right = 0] = [found.columns[a], found.columns[b]];
  return applyPlan(book, [
    // Two headers are never the same, not even between the two steps.
    { op: "setValues", sheet: found.sheet.name, area: formatCell(found.area.row, left), values: [["…"]] },
    ...copyColumn(found, left, right),
    ...copyColumn(found, right, left),
    ...pointName(book, columnName(layout.name, a), found, right),
    ...pointName(book, columnName(layout.name, b), found, left),
  ]);
}

/** Takes a column out of a table, as a person who deletes it; the names of columns to its right move with them. */
export function deleteColumn(book: Snapshot, table: string, key: string): Snapshot {
  const [found, layout] = [tableIn(book, table), layoutOf(table)];
  const gone = found.columns[key] ?? 0;
  const header = found.table.columns[gone - found.area.column] ?? "";
  const names = layout.columns.flatMap((column) => {
    const at = found.columns[column.key] ?? 0;
    return at > gone ? pointName(book, columnName(layout.name, column.key), found, at - 1) : [];
  });
  return applyPlan(book, [
    { op: "removeTableColumn", sheet: found.sheet.name, table, header },
    { op: "removeName", name: columnName(table, key) },
    ...names,
  ]);
}

/** Renames a sheet as Excel does: formulas of names follow. */
export function renameSheet(book: Snapshot, from: string, to: string): Snapshot {
  const old = formatReference(from, 1, 1).replace(/\$A\$1$/, "");
  const fresh = formatReference(to, 1, 1).replace(/\$A\$1$/, "");
  return {
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet)),
    names: book.names.map((name) =>
      name.formula.startsWith(old) ? { ...name, formula: fresh + name.formula.slice(old.length) } : name,
    ),
  };
}

/** Every cell of a column under its heading. */
export function fillColumn(book: Snapshot, table: string, key: string, value: string | number): Snapshot {
  const found = tableIn(book, table);
  const rows = found.area.rows - 1;
  const cell = `${String.fromCharCode(64 + (found.columns[key] ?? 1))}${found.area.row + 1}`;
  return typeInto(
    book,
    found.sheet.name,
    cell,
    Array.from({ length: rows }, () => [value]),
  );
}
