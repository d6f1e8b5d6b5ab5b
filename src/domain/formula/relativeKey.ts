import { formatColumn } from "../workbook/address";
import { lastColumn, lastRow } from "./readReference";
import { type CornerPiece, fillPieces, readTemplate, type Templated } from "./template";
import { longestFormula } from "./tokens";

/** «$7» for a fixed 7, «6» for [2] at row 4; "" when the corner has no such part, undefined outside the sheet. */
function placePart(key: string, at: number, limit: number, format: (to: number) => string): string | undefined {
  if (key === "") return "";
  const isMoving = key.startsWith("[");
  const to = isMoving ? at + Number(key.slice(1, -1)) : Number(key);
  if (to < 1 || to > limit) return undefined;
  return `${isMoving ? "" : "$"}${format(to)}`;
}

/** «R[-1]C5» as the cell at row and column (from 1) writes it: «$E3». Undefined when it lies outside the sheet. */
function placeCorner(key: string, row: number, column: number): string | undefined {
  const [, rowKey = "", columnKey = ""] = /^(?:R(\d+|\[-?\d+\]))?(?:C(\d+|\[-?\d+\]))?$/.exec(key) ?? [];
  const letters = placePart(columnKey, column, lastColumn, formatColumn);
  const digits = placePart(rowKey, row, lastRow, String);
  return letters === undefined || digits === undefined ? undefined : letters + digits;
}

/** Stands before and after each reference of a key; no formula of a file can hold it (XML 1.0, 2.2). */
const mark = "\u0003";

/** «R[-1]C5»: a row one above, column E whatever the cell. */
function cornerKey(corner: CornerPiece, runs: readonly string[], row: number, column: number): string {
  const run = corner.run === undefined ? undefined : (runs[corner.run] ?? "");
  const rows = run === undefined ? "" : corner.lockRow ? `R${run}` : `R[${Number(run) - row}]`;
  if (corner.column === 0) return rows;
  return `${rows}${corner.lockColumn ? `C${corner.column}` : `C[${corner.column - column}]`}`;
}

function buildKey({ template, runs }: Templated, row: number, column: number): string {
  const tokens = template.tokens.map(({ pieces, cells }) => {
    if (cells === undefined) return fillPieces(pieces, runs);
    const corners = cells.corners.map((corner) => cornerKey(corner, runs, row, column));
    return `${fillPieces(cells.prefix, runs)}${mark}${corners.join(cells.colon)}${mark}`;
  });
  return tokens.join("");
}

/** The formula of a column that was keyed last, cut at its numbers: the next one is mostly the same with its rows moved. */
interface LastKey {
  readonly row: number;
  readonly texts: readonly string[];
  readonly runs: readonly string[];
  readonly moving: ReadonlySet<number>;
  readonly key: string;
}

/** By column, the last ones first: a few hundred columns at a time, and lines, subtotals and totals of each. */
const lastKeys = new Map<number, readonly LastKey[]>();
const [mostColumns, mostKinds] = [512, 4];

/** True when the formula is the last one, copied to another row of its column. */
function isCopy({ row: before, texts, runs, moving }: LastKey, formula: string, row: number): boolean {
  let at = 0;
  for (let i = 0; i < runs.length; i += 1) {
    const [text = "", run = ""] = [texts[i], runs[i]];
    const moved = Number(run) + row - before;
    if (moving.has(i) && (moved < 1 || moved > lastRow)) return false;
    const expected = moving.has(i) ? String(moved) : run;
    if (!formula.startsWith(text, at) || !formula.startsWith(expected, at + text.length)) return false;
    at += text.length + expected.length;
  }
  const end = texts.at(-1) ?? "";
  return at + end.length === formula.length && formula.endsWith(end);
}

/**
 * A formula as its column writes it: relative references as distances from the cell (row and column from 1), so that copies
 * of it in other cells are equal. A text that cannot be read is its own key. 200.000 formulas take a tenth of a second.
 */
export function relativeKey(formula: string, row: number, column: number): string {
  const lasts = lastKeys.get(column) ?? [];
  for (const last of lasts) if (isCopy(last, formula, row)) return last.key;
  const read = formula.length > longestFormula ? undefined : readTemplate(formula);
  if (read === undefined) return formula;
  const key = buildKey(read, row, column);
  if (lastKeys.size >= mostColumns) lastKeys.clear();
  const texts = formula.split(/\d+/);
  const last = { row, texts, runs: read.runs, moving: read.template.movingRuns, key };
  lastKeys.set(column, [last, ...lasts.slice(0, mostKinds - 1)]);
  return key;
}

function rangeText(key: string, row: number, column: number): string {
  const colon = /[.:]+/.exec(key)?.[0] ?? ":";
  const corners = key.split(colon).map((corner) => placeCorner(corner, row, column));
  return corners.includes(undefined) ? "#REF!" : corners.join(colon);
}

/** The formula that a cell (row and column from 1) holds when it follows its column; #REF! for what lies outside the sheet. */
export function fromRelativeKey(key: string, row: number, column: number): string {
  return key
    .split(mark)
    .map((part, i) => (i % 2 === 0 ? part : rangeText(part, row, column)))
    .join("");
}
