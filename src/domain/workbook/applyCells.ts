import { formatCell } from "./address";
import { assertArea, contains, overlaps } from "./areas";
import { type BookDraft, readHeaders, replaceTable, sheetOf } from "./BookDraft";
import { assertPlan } from "./PlanError";
import { growRow, type RowDraft, rowOf, type SheetDraft } from "./SheetDraft";
import type { Op } from "./WritePlan";

type CellOp = Extract<Op, { readonly op: "setValues" | "setFormulas" | "setNumberFormat" }>;
type WriteCell = (row: RowDraft, column: number, r: number, c: number) => void;

/** Runs over the cells of an area; `column` is the index from 0, r and c count inside the area. */
function eachCell(sheet: SheetDraft, address: string, write: WriteCell): void {
  const area = assertArea(address);
  const from = area.column - 1;
  for (let r = 0; r < area.rows; r += 1) {
    const row = rowOf(sheet, area.row + r);
    growRow(row, from + area.columns);
    for (let c = 0; c < area.columns; c += 1) write(row, from + c, r, c);
  }
}

/** Excel refuses a block of another shape than its range. */
function assertShape(op: CellOp, grid: readonly (readonly unknown[])[]): void {
  const { rows, columns } = assertArea(op.area);
  const fits = grid.length === rows && grid.every((row) => row.length === columns);
  assertPlan(fits, "InvalidArgument", `${op.op} ${op.sheet}!${op.area}`);
}

/** Writing into a header cell renames the column of the table, as in Excel. */
function renameColumns(sheet: SheetDraft, address: string): void {
  const written = assertArea(address);
  for (const table of sheet.tables) {
    const area = assertArea(table.area);
    const touched = written.row <= area.row && area.row < written.row + written.rows;
    if (!touched) continue;
    const inside = Array.from({ length: area.columns }, (_, index) => contains(written, area.row, area.column + index));
    if (inside.includes(true)) replaceTable(sheet, { ...table, columns: readHeaders(sheet, area) });
  }
}

/** Constants into cells: null leaves a cell, "" empties it, a formula that stood there goes. */
export function applyValues(book: BookDraft, op: Extract<Op, { readonly op: "setValues" }>): void {
  assertShape(op, op.values);
  const sheet = sheetOf(book, op.sheet);
  eachCell(sheet, op.area, (row, column, r, c) => {
    const value = op.values[r]?.[c];
    if (value === null || value === undefined) return;
    row.values[column] = value;
    row.formulas[column] = "";
  });
  renameColumns(sheet, op.area);
}

/** Formulas into cells, without a value until somebody calculates; a text without "=" is a constant, as in Excel. */
export function applyFormulas(book: BookDraft, op: Extract<Op, { readonly op: "setFormulas" }>): void {
  assertShape(op, op.formulas);
  const sheet = sheetOf(book, op.sheet);
  eachCell(sheet, op.area, (row, column, r, c) => {
    const formula = op.formulas[r]?.[c] ?? "";
    const isFormula = formula.startsWith("=");
    row.values[column] = isFormula ? "" : formula;
    row.formulas[column] = isFormula ? formula : "";
  });
  renameColumns(sheet, op.area);
}

/** The number format of a block, in en-US codes. */
export function applyNumberFormat(book: BookDraft, op: Extract<Op, { readonly op: "setNumberFormat" }>): void {
  eachCell(sheetOf(book, op.sheet), op.area, (row, column) => {
    row.formats[column] = op.format;
  });
}

/** Cells of the area lead nowhere any more and keep their text. */
export function applyRemoveLinks(book: BookDraft, op: Extract<Op, { readonly op: "removeLinks" }>): void {
  const draft = sheetOf(book, op.sheet);
  const area = assertArea(op.area);
  const links = draft.look.links.filter((link) => !overlaps(assertArea(link.cell), area));
  draft.look = { ...draft.look, links };
}

/** A link is its text in the cell and where it leads. */
export function applyLink(book: BookDraft, op: Extract<Op, { readonly op: "addLink" }>): void {
  const { sheet, cell, text, to } = op;
  applyValues(book, { op: "setValues", sheet, area: cell, values: [[text]] });
  const draft = sheetOf(book, sheet);
  const area = assertArea(cell);
  const own = formatCell(area.row, area.column);
  const links = draft.look.links.filter((link) => link.cell !== own);
  draft.look = { ...draft.look, links: [...links, { cell: own, text, to }] };
}
