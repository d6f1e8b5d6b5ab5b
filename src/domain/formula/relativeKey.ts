import { placeCorner } from "./placeCorner";
import { type CornerPiece, fillPieces, readTemplate, type Template, type Templated } from "./template";
import { longestFormula } from "./tokens";

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

/** The key made last from a template: the next cell of the column has the same one if its numbers moved with the row. */
interface LastKey {
  readonly row: number;
  readonly column: number;
  readonly runs: readonly string[];
  readonly key: string;
}

const lastKeys = new WeakMap<Template, LastKey>();

function isSame(last: LastKey, { template, runs }: Templated, row: number): boolean {
  const moved = row - last.row;
  return runs.every((run, i) => {
    const before = last.runs[i];
    return template.movingRuns.has(i) ? Number(run) - Number(before) === moved : run === before;
  });
}

/**
 * A formula as its column writes it: relative references as distances from the cell (row and column from 1), so that copies
 * of it in other cells are equal. A text that cannot be read is its own key. 200.000 formulas take less than half a second.
 */
export function relativeKey(formula: string, row: number, column: number): string {
  const read = formula.length > longestFormula ? undefined : readTemplate(formula);
  if (read === undefined) return formula;
  const last = lastKeys.get(read.template);
  if (last?.column === column && isSame(last, read, row)) return last.key;
  const key = buildKey(read, row, column);
  lastKeys.set(read.template, { row, column, runs: read.runs, key });
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
