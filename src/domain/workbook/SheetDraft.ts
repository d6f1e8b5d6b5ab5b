import type { Area } from "./address";
import type { Cell } from "./Cell";
import type { CellBlock, SheetLook, SheetSnapshot, TableSnapshot } from "./Snapshot";

/** One row being written; index 0 is column A. Holes are empty cells. */
export interface RowDraft {
  readonly values: Cell[];
  readonly formulas: string[];
  readonly formats: string[];
}

interface CellRow {
  readonly values: readonly Cell[];
  readonly formulas: readonly string[];
  readonly formats: readonly string[];
}

/** A sheet being written. Rows are copied from `base` when first touched, so untouched rows cost nothing. */
export interface SheetDraft {
  name: string;
  readonly origin: SheetSnapshot;
  base: CellBlock | undefined;
  rows: Map<number, RowDraft>;
  tables: TableSnapshot[];
  look: SheetLook;
}

/** Opens a sheet for writing; nothing is copied yet. */
export function openSheet(sheet: SheetSnapshot): SheetDraft {
  return {
    name: sheet.name,
    origin: sheet,
    base: sheet.cells,
    rows: new Map(),
    tables: [...sheet.tables],
    look: sheet.look,
  };
}

function baseRow(base: CellBlock | undefined, row: number): RowDraft {
  const index = base === undefined ? -1 : row - base.row;
  if (base === undefined || index < 0 || index >= base.values.length) return { values: [], formulas: [], formats: [] };
  const pad = base.column - 1;
  return {
    values: [...Array<Cell>(pad).fill(""), ...(base.values[index] ?? [])],
    formulas: [...Array<string>(pad).fill(""), ...(base.formulas[index] ?? [])],
    formats: [...Array<string>(pad).fill("General"), ...(base.formats[index] ?? [])],
  };
}

/** The row (from 1) ready to be written. */
export function rowOf(draft: SheetDraft, row: number): RowDraft {
  const known = draft.rows.get(row);
  if (known !== undefined) return known;
  const fresh = baseRow(draft.base, row);
  draft.rows.set(row, fresh);
  return fresh;
}

/** The formula of a cell (row and column from 1), "" for none; reads without copying the row. */
export function formulaIn(draft: SheetDraft, row: number, column: number): string {
  const known = draft.rows.get(row);
  if (known !== undefined) return known.formulas[column - 1] ?? "";
  const { base } = draft;
  return base?.formulas[row - base.row]?.[column - base.column] ?? "";
}

/** Makes a row long enough to hold `columns` cells. */
export function growRow(row: RowDraft, columns: number): void {
  while (row.values.length < columns) {
    row.values.push("");
    row.formulas.push("");
    row.formats.push("General");
  }
}

function isUsed(row: CellRow, index: number): boolean {
  return row.values[index] !== "" || row.formulas[index] !== "" || row.formats[index] !== "General";
}

function usedSpan(row: CellRow): { first: number; last: number } | undefined {
  const first = row.values.findIndex((_, index) => isUsed(row, index));
  if (first < 0) return undefined;
  let last = row.values.length - 1;
  while (!isUsed(row, last)) last -= 1;
  return { first, last };
}

/** Every row of the draft with the column of its first cell (from 1), touched or not. */
function* allRows(draft: SheetDraft): Generator<{ row: number; column: number; cells: CellRow }> {
  const { base } = draft;
  for (let index = 0; base !== undefined && index < base.values.length; index += 1) {
    const row = base.row + index;
    const [values, formulas, formats] = [base.values[index], base.formulas[index], base.formats[index]];
    if (values === undefined || formulas === undefined || formats === undefined || draft.rows.has(row)) continue;
    yield { row, column: base.column, cells: { values, formulas, formats } };
  }
  for (const [row, cells] of draft.rows) yield { row, column: 1, cells };
}

function usedArea(draft: SheetDraft): Area | undefined {
  let [top, bottom, left, right] = [Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY, 0];
  for (const { row, column, cells } of allRows(draft)) {
    const span = usedSpan(cells);
    if (span === undefined) continue;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column + span.first);
    right = Math.max(right, column + span.last);
  }
  return bottom === 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function cut<T>(cells: readonly T[], from: number, length: number, empty: T): readonly T[] {
  const part = cells.slice(from, from + length);
  return part.length === length ? part : [...part, ...Array<T>(length - part.length).fill(empty)];
}

function closeRow(draft: SheetDraft, row: number, area: Area): CellRow {
  const base = draft.base;
  const index = base === undefined ? -1 : row - base.row;
  const values = base?.values[index];
  const same = base?.column === area.column && values?.length === area.columns;
  if (base !== undefined && values !== undefined && same && !draft.rows.has(row))
    return { values, formulas: base.formulas[index] ?? [], formats: base.formats[index] ?? [] };
  const cells = draft.rows.get(row) ?? baseRow(base, row);
  return {
    values: cut<Cell>(cells.values, area.column - 1, area.columns, ""),
    formulas: cut(cells.formulas, area.column - 1, area.columns, ""),
    formats: cut(cells.formats, area.column - 1, area.columns, "General"),
  };
}

/** The cells of the draft as one block that ends where the last used cell ends; undefined when none is used. */
export function closeCells(draft: SheetDraft): CellBlock | undefined {
  if (draft.rows.size === 0) return draft.base;
  const area = usedArea(draft);
  if (area === undefined) return undefined;
  const rows = Array.from({ length: area.rows }, (_, index) => closeRow(draft, area.row + index, area));
  return {
    row: area.row,
    column: area.column,
    values: rows.map((row) => row.values),
    formulas: rows.map((row) => row.formulas),
    formats: rows.map((row) => row.formats),
  };
}
