import { nameOwnTable } from "../formula/nameOwnTable";
import { fromRelativeKey } from "../formula/relativeKey";
import { shiftReferences } from "../formula/shiftReferences";
import { type Area, formatArea } from "./address";
import { assertArea, contains, overlaps } from "./areas";
import { type BookDraft, readHeaders, replaceTable, sheetOf, tableOf } from "./BookDraft";
import { columnFormula } from "./columnFormula";
import { moveArea, type Shift, shiftOf } from "./moveArea";
import { assertPlan } from "./PlanError";
import { rewriteFormulas } from "./rewriteFormulas";
import { formulaIn, growRow, rowOf, type SheetDraft } from "./SheetDraft";
import type { TableSnapshot } from "./Snapshot";
import type { Op } from "./WritePlan";

type OpOf<K extends Op["op"]> = Extract<Op, { readonly op: K }>;

function assertFree(sheet: SheetDraft, area: Area, except?: string): void {
  const taken = sheet.tables.find((table) => table.name !== except && overlaps(assertArea(table.area), area));
  assertPlan(taken === undefined, "InvalidArgument", `${sheet.name}!${formatArea(area)} / ${taken?.name}`);
}

function assertHeaders(name: string, headers: readonly string[]): void {
  const unique = new Set(headers.map((header) => header.toLowerCase()));
  assertPlan(unique.size === headers.length, "InvalidArgument", `${name}: ${headers.join(" · ")}`);
}

/** A table over cells that are already there; the first row of the area holds its headers. */
export function applyAddTable(book: BookDraft, op: OpOf<"addTable">): void {
  const area = assertArea(op.area);
  const sheet = sheetOf(book, op.sheet);
  const taken = [...book.sheets.values()].flatMap((one) => one.tables.map((table) => table.name.toLowerCase()));
  assertPlan(!taken.includes(op.table.toLowerCase()), "ItemAlreadyExists", op.table);
  assertFree(sheet, area);
  const columns = readHeaders(sheet, area);
  assertHeaders(op.table, columns);
  sheet.tables.push({ name: op.table, area: formatArea(area), columns });
}

function columnOf(sheet: SheetDraft, { row, rows }: Pick<Area, "row" | "rows">, column: number): readonly string[] {
  return Array.from({ length: rows }, (_, r) => formulaIn(sheet, row + r, column));
}

/** Formulas that leave the table name it from then on. */
function nameLeaving(
  sheet: SheetDraft,
  { name, area }: TableSnapshot,
  keeps: (row: number, column: number) => boolean,
) {
  const { row, column, rows, columns } = assertArea(area);
  for (let r = row + 1; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      const formula = formulaIn(sheet, r, c);
      if (!formula.includes("[") || keeps(r, c)) continue;
      const named = nameOwnTable(formula, name);
      if (named !== formula) rowOf(sheet, r).formulas[c - 1] = named;
    }
  }
}

/** Excel lets calculated columns go on in the rows that a table gets; what stands there stays. */
function continueColumns(sheet: SheetDraft, table: TableSnapshot, rows: number): void {
  const old = assertArea(table.area);
  const data = { ...old, row: old.row + 1, rows: old.rows - 1 };
  if (rows <= old.rows || data.rows < 1) return;
  for (let column = old.column; column < old.column + old.columns; column += 1) {
    if (formulaIn(sheet, data.row, column) === "") continue;
    const key = columnFormula(columnOf(sheet, data, column), data.row, column, table.name);
    for (let row = old.row + old.rows; key !== undefined && row < old.row + rows; row += 1) {
      const line = rowOf(sheet, row);
      growRow(line, column);
      if (line.values[column - 1] === "" && line.formulas[column - 1] === "")
        line.formulas[column - 1] = fromRelativeKey(key, row, column);
    }
  }
}

/** Another area for a table, with the same header row. */
export function applyResizeTable(book: BookDraft, op: OpOf<"resizeTable">): void {
  const sheet = sheetOf(book, op.sheet);
  const table = tableOf(sheet, op.table);
  const area = assertArea(op.area);
  assertPlan(area.row === assertArea(table.area).row, "InvalidArgument", `${op.table} ${op.area}`);
  assertFree(sheet, area, table.name);
  const columns = readHeaders(sheet, area);
  assertHeaders(op.table, columns);
  continueColumns(sheet, table, area.rows);
  nameLeaving(sheet, table, (row, column) => contains(area, row, column));
  replaceTable(sheet, { ...table, area: formatArea(area), columns });
}

/** Validations and conditional formats move with their cells; those of cells that go are gone. */
function moveRules(look: SheetDraft["look"], shift: Shift): SheetDraft["look"] {
  const move = <T extends { readonly area: string }>(entries: readonly T[]): readonly T[] =>
    entries.flatMap((entry) => {
      const parts = moveArea(assertArea(entry.area), shift);
      return parts.map((area) => ({ ...entry, area: formatArea(area) }));
    });
  return { ...look, validations: move(look.validations), conditionalFormats: move(look.conditionalFormats) };
}

interface ColumnShift {
  readonly index: number;
  readonly remove: boolean;
}

/** Opens (or closes, with `remove`) one column at the index from 0 in the rows of the area; cells to its right move, and formulas and names follow. */
function shiftCells(book: BookDraft, sheet: SheetDraft, area: Area, { index, remove }: ColumnShift): void {
  const count = remove ? 1 : 0;
  for (let r = 0; r < area.rows; r += 1) {
    const row = rowOf(sheet, area.row + r);
    growRow(row, index + count);
    row.values.splice(index, count, ...(remove ? [] : [""]));
    row.formulas.splice(index, count, ...(remove ? [] : [""]));
    row.formats.splice(index, count, ...(remove ? [] : ["General"]));
  }
  const shift = shiftOf({ ...area, column: index + 1, columns: 1 }, "column", remove ? -1 : 1);
  sheet.look = moveRules(sheet.look, shift);
  const hasReference = (formula: string) => /[A-Z]\$?\d/i.test(formula);
  rewriteFormulas(book, hasReference, (formula, home) =>
    shiftReferences(formula, home, { ...shift, sheet: sheet.name }),
  );
}

/** A new column at the right end of a table. */
export function applyAddColumn(book: BookDraft, op: OpOf<"addTableColumn">): void {
  const sheet = sheetOf(book, op.sheet);
  const table = tableOf(sheet, op.table);
  const area = assertArea(table.area);
  const end = area.column - 1 + area.columns;
  assertHeaders(op.table, [...table.columns, op.header]);
  shiftCells(book, sheet, area, { index: end, remove: false });
  rowOf(sheet, area.row).values[end] = op.header;
  const wider = { ...area, columns: area.columns + 1 };
  replaceTable(sheet, { ...table, area: formatArea(wider), columns: [...table.columns, op.header] });
}

/** Takes a column out of a table with its cells; only in the inverse of a plan. */
export function applyRemoveColumn(book: BookDraft, op: OpOf<"removeTableColumn">): void {
  const sheet = sheetOf(book, op.sheet);
  const table = tableOf(sheet, op.table);
  const index = table.columns.findIndex((header) => header.toLowerCase() === op.header.toLowerCase());
  assertPlan(index >= 0, "ItemNotFound", `${op.table}[${op.header}]`);
  const area = assertArea(table.area);
  shiftCells(book, sheet, area, { index: area.column - 1 + index, remove: true });
  const narrower = { ...area, columns: area.columns - 1 };
  replaceTable(sheet, {
    ...table,
    area: formatArea(narrower),
    columns: table.columns.filter((_, place) => place !== index),
  });
}

/** Turns a table back into plain cells. */
export function applyRemoveTable(book: BookDraft, op: OpOf<"removeTable">): void {
  const sheet = sheetOf(book, op.sheet);
  const table = tableOf(sheet, op.table);
  nameLeaving(sheet, table, () => false);
  sheet.tables = sheet.tables.filter((one) => one !== table);
}
