import type { Cell } from "../../domain/workbook/Cell";
import { type Grid, mark, markAt, valueAt } from "./Grid";
import type { Table } from "./Table";

/** How a row looks beside its figures: rows of one level look alike. */
export interface RowLook {
  /** Grid column of its first words; -1 without words. */
  readonly stair: number;
  /** Number at the beginning of the row, such as "2.1.01"; "" where none. */
  readonly code: string;
  readonly indent: number;
  readonly bold: boolean;
  readonly outline: number;
  /** Begins with a letter or Roman number that counts chapters. */
  readonly isLettered: boolean;
  /** Its first words are in capitals. */
  readonly isCapital: boolean;
}

/** 2.3.01, 1-2-5-1, A.1, I.1.1, 2101: digits in parts, at most 24 signs. */
const codeCell = /^(?:[A-Z]|[A-Z]{1,4}\.)?\d+(?:[.-]\d+)*[.)]?$/i;
const codeBefore = /^\s*((?:[A-Z]|[A-Z]{1,4}\.)?\d+(?:\.\d+)*)[.)]?\s+\S/i;
/** «A», «B.», «C)», «IV.» alone or before words: a chapter by letter or Roman number. */
const letterCell = /^(?:[A-Z]|[IVX]{1,5})[.)]?$/;
const letterBefore = /^(?:[A-Z]|[IVX]{1,5})[.)-]\s*\S/;

/** The look of a row of the table; rows are counted from 0 in the grid. */
export function rowLook(table: Table, row: number): RowLook {
  const { grid, selection, rect, labels } = table;
  const [stair, code] = labels.has(row) ? ([-1, ""] as const) : readStart(table, row);
  const first = stair < 0 ? firstFilled(grid, row, rect.left, rect.right) : stair;
  const text = valueAt(grid, row, first);
  const spaces = typeof text === "string" ? text.length - text.trimStart().length : 0;
  return {
    stair,
    code,
    indent: (selection.indents?.[row]?.[first] ?? 0) * 2 + spaces,
    bold: selection.bolds?.[row]?.[first] ?? false,
    outline: selection.outline?.[row] ?? 0,
    isLettered: isLettered(text) || isLettered(valueAt(grid, row, rect.left)),
    isCapital: isCapital(valueAt(grid, row, stair < 0 ? first : stair)),
  };
}

function isLettered(text: Cell): boolean {
  if (typeof text !== "string") return false;
  const start = text.slice(0, 12).trimStart();
  return letterCell.test(text.trim().slice(0, 12)) || letterBefore.test(start);
}

function isCapital(text: Cell): boolean {
  if (typeof text !== "string") return false;
  const start = text.slice(0, 40);
  return start === start.toUpperCase() && /\p{L}{3}/u.test(start);
}

/** Column of the first words, and the code that stands before or in them. */
function readStart({ grid, columns }: Table, row: number): readonly [stair: number, code: string] {
  let code = "";
  for (const { column, kind } of columns) {
    const found = markAt(grid, row, column);
    if (found === mark.blank || (kind !== "codes" && kind !== "other")) continue;
    if (code === "") code = codeAt(grid, row, column);
    if (kind === "other" && found === mark.text && !codeCell.test(String(valueAt(grid, row, column)))) {
      return [column, code];
    }
  }
  return [-1, code];
}

function firstFilled(grid: Grid, row: number, left: number, right: number): number {
  for (let column = left; column <= right; column++) if (markAt(grid, row, column) !== mark.blank) return column;
  return left;
}

function codeAt(grid: Grid, row: number, column: number): string {
  const text = String(valueAt(grid, row, column)).trim();
  if (text.length <= 24 && codeCell.test(text)) return text.replace(/[.)]$/, "");
  return codeBefore.exec(text.slice(0, 40))?.[1] ?? "";
}

/** Parts of a code and its parent: "2.1.01" belongs to "2.1"; "2101" to any shorter code that it begins with. */
export function isUnder(code: string, parent: string): boolean {
  if (parent === "" || code.length <= parent.length || !code.startsWith(parent)) return false;
  return /[.-]/.test(code) ? /[.-]/.test(code.charAt(parent.length)) : !/[.-]/.test(parent);
}

/** Number of parts of a code; length where it has none. */
export function codeDepth(code: string): number {
  const parts = code.split(/[.-]/).length;
  return parts > 1 ? parts : code.length;
}
