import type { Cell } from "./Cell";
import type { SheetSnapshot } from "./Snapshot";

/** What a cell holds: constant or calculated value, formula ("" for none), number format. */
export interface CellState {
  readonly value: Cell;
  readonly formula: string;
  readonly format: string;
}

const empty: CellState = { value: "", formula: "", format: "General" };

/** The cell at a sheet row and column (from 1); empty where the sheet holds nothing. */
export function cellAt(sheet: SheetSnapshot | undefined, row: number, column: number): CellState {
  const cells = sheet?.cells;
  if (cells === undefined) return empty;
  const [r, c] = [row - cells.row, column - cells.column];
  const value = cells.values[r]?.[c];
  if (value === undefined) return empty;
  return { value, formula: cells.formulas[r]?.[c] ?? "", format: cells.formats[r]?.[c] ?? "General" };
}

const texts = /"(?:[^"]|"")*"/g;

function withoutAccident(code: string): string {
  return code
    .replace(/\s+/g, "")
    .toUpperCase()
    .replace(/(?<![\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_.]*\[\[#THISROW\],(\[[^\]]*\](?::\[[^\]]*\])?)\]/gu, "[@$1]")
    .replace(/\[@([^[\]]+)\]/g, "[@[$1]]");
}

/** One spelling for formulas that differ only in spaces, case or the short form of «this row». */
export function normalizeFormula(formula: string): string {
  let [result, last] = ["", 0];
  for (const match of formula.matchAll(texts)) {
    result += withoutAccident(formula.slice(last, match.index)) + match[0];
    last = match.index + match[0].length;
  }
  return result + withoutAccident(formula.slice(last));
}

/** The same content: the same formula whatever it shows, or the same constant. Formats do not count. */
export function sameContent(a: CellState, b: CellState): boolean {
  if (a.formula === b.formula) return a.formula !== "" || a.value === b.value;
  return a.formula !== "" && b.formula !== "" && normalizeFormula(a.formula) === normalizeFormula(b.formula);
}
