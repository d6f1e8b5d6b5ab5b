import { parseFormula } from "../../domain/formula/parseFormula";
import { relativeKey } from "../../domain/formula/relativeKey";
import { firstAtLeast } from "./firstAtLeast";
import { cellName, formulaAt, type Grid, isAmountAt } from "./Grid";
import type { GridCell } from "./readPrecedents";
import { type FormulaSum, readSum } from "./readSum";
import type { Table } from "./Table";

/** A sum of cells of its own column. Rows are counted from 0 in the grid. */
export interface ColumnSum {
  readonly row: number;
  readonly sum: FormulaSum;
  /** What it adds in its column, in order, as rows; only what is added, not what is taken away. */
  readonly spans: readonly (readonly [from: number, to: number])[];
  /** Adds cells of its own column only, so that its references say all that it means. */
  readonly isWhole: boolean;
}

/** A formula that shows one cell of its own column as it is. */
export interface Link {
  readonly row: number;
  readonly target: number;
}

/** The formulas of a column under its heading. */
export interface ColumnFormulas {
  readonly column: number;
  /** As the column writes them, by row: copies of one formula are equal. */
  readonly keys: ReadonlyMap<number, string>;
  readonly sums: readonly ColumnSum[];
  /** Formulas that show another row of the column as it is («=B5»): that row is added where they are. */
  readonly links: readonly Link[];
  /** Rows of formulas that add in any way, sums across and of other sheets included. */
  readonly adding: ReadonlySet<number>;
}

const cache = new WeakMap<Table, Map<number, ColumnFormulas>>();

/** Reads the formulas of a column of the table, once; those of sums above the headings too. */
export function columnFormulas(table: Table, column: number): ColumnFormulas {
  const known = cache.get(table) ?? new Map<number, ColumnFormulas>();
  cache.set(table, known);
  const found = known.get(column) ?? readFormulas(table, column);
  known.set(column, found);
  return found;
}

function readFormulas(table: Table, column: number): ColumnFormulas {
  const { grid } = table;
  const keys = readKeys(table, column);
  const running = runningKeys(keys);
  const kinds = new Map<string, FormulaKind>();
  const sums: ColumnSum[] = [];
  const adding = new Set<number>();
  const links: Link[] = [];
  for (const [row, key] of keys) {
    const kind = kinds.get(key) ?? classify(grid, row, column);
    kinds.set(key, kind);
    if (kind === "lone") links.push(...linkOf(grid, row, column));
    if (kind !== "sum") continue;
    adding.add(row);
    // Copies that run down their column, a hundred thousand of them, are not read one by one.
    const sum = running.has(key) ? undefined : readSum(formulaAt(grid, row, column), grid.sheet);
    const read = sum === undefined ? undefined : toColumnSum(grid, row, column, sum);
    if (read !== undefined) sums.push(read);
  }
  return { column, keys, sums, adding, links };
}

/** Copies of one formula are all sums, all one cell as it is, or neither. */
type FormulaKind = "sum" | "lone" | "other";

function classify(grid: Grid, row: number, column: number): FormulaKind {
  if (readSum(formulaAt(grid, row, column), grid.sheet) !== undefined) return "sum";
  return loneReference(grid, row, column) === undefined ? "other" : "lone";
}

function readKeys({ grid, rect }: Table, column: number): ReadonlyMap<number, string> {
  const keys = new Map<number, string>();
  for (let row = rect.top; row <= rect.bottom; row++) {
    const formula = formulaAt(grid, row, column);
    if (formula !== "") keys.set(row, relativeKey(formula, grid.row + row, grid.column + column));
  }
  return keys;
}

function linkOf(grid: Grid, row: number, column: number): readonly Link[] {
  const target = loneReference(grid, row, column);
  return target === undefined || target.column !== column ? [] : [{ row, target: target.row }];
}

/** The cell that a formula shows as it is: «=B5», «=+$B$5»; undefined for any other formula. */
export function loneReference(grid: Grid, row: number, column: number): GridCell | undefined {
  const parsed = parseFormula(formulaAt(grid, row, column));
  if (!parsed.ok) return undefined;
  const isSigned =
    parsed.node.kind === "operation" && parsed.node.operator === "+" && parsed.node.operands.length === 1;
  const node = isSigned && parsed.node.kind === "operation" ? parsed.node.operands[0] : parsed.node;
  if (node?.kind !== "reference" || node.reference.kind !== "cells" || node.reference.sheet !== undefined)
    return undefined;
  const { area } = node.reference;
  if (area.rows * area.columns !== 1) return undefined;
  return { row: area.row - grid.row, column: area.column - grid.column };
}

/** Formulas that stand in three rows one below the other run down their column: balances and consecutive numbers. */
function runningKeys(keys: ReadonlyMap<number, string>): ReadonlySet<string> {
  const running = new Set<string>();
  let [last, lastRow, length] = ["", -2, 0];
  for (const [row, key] of keys) {
    length = key === last && row === lastRow + 1 ? length + 1 : 1;
    [last, lastRow] = [key, row];
    if (length >= 3) running.add(key);
  }
  return running;
}

function toColumnSum(grid: Grid, row: number, column: number, sum: FormulaSum): ColumnSum | undefined {
  const own = grid.column + column;
  const spans: [number, number][] = [];
  let isWhole = sum.isPlain;
  for (const { area, sign } of sum.terms) {
    const isOwn = area.column === own && area.columns === 1;
    if (!isOwn || sign < 0) isWhole = false;
    if (!isOwn || sign < 0) continue;
    const from = Math.max(area.row - grid.row, 0);
    const to = Math.min(area.row + area.rows - 1 - grid.row, grid.rows - 1);
    if (from <= to) spans.push([from, to]);
  }
  return spans.length === 0 ? undefined : { row, sum, spans, isWhole };
}

/** The other sums that stand among what a sum adds; `sums` in order of their rows. */
export function sumsWithin(sums: readonly ColumnSum[], sum: ColumnSum): readonly ColumnSum[] {
  const before = (row: number): number => firstAtLeast(sums, (one) => one.row, row);
  const found = sum.spans.flatMap(([from, to]) => sums.slice(before(from), before(to + 1)));
  return [...new Set(found)].filter((inner) => inner !== sum);
}

/** Amounts that a sum adds, by row; a row that it adds twice stands twice. */
export function addedRows(grid: Grid, column: number, { spans }: ColumnSum): readonly number[] {
  const rows: number[] = [];
  for (const [from, to] of spans) {
    for (let row = from; row <= to; row++) if (isAmountAt(grid, row, column)) rows.push(row);
  }
  return rows;
}

/** Rows, in any order, as an address: "B6", "B6:B8", "B6, B9". */
export function nameRows(grid: Grid, column: number, rows: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = parts.at(-1);
    if (last !== undefined && row === last[1] + 1) last[1] = row;
    else parts.push([row, row]);
  }
  const name = ([from, to]: [number, number]): string =>
    from === to ? cellName(grid, from, column) : `${cellName(grid, from, column)}:${cellName(grid, to, column)}`;
  return parts.map(name).join(", ");
}
