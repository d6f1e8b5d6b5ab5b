import { canonicalFormula } from "../formula/sameFormula";
import { type Area, parseArea } from "./address";
import { contains } from "./areas";
import type { Cell } from "./Cell";
import type { SheetSnapshot } from "./Snapshot";

/** What a cell holds: constant or calculated value, formula ("" for none), number format. */
export interface CellState {
  readonly value: Cell;
  readonly formula: string;
  readonly format: string;
  /** The table around a cell with a formula, which the formula need not name. */
  readonly table?: string | undefined;
}

const empty: CellState = { value: "", formula: "", format: "General" };

const areasOf = new WeakMap<SheetSnapshot, readonly { readonly name: string; readonly area: Area }[]>();

/** The name of the table around a cell. */
function tableAt(sheet: SheetSnapshot, row: number, column: number): string | undefined {
  const known =
    areasOf.get(sheet) ??
    sheet.tables.flatMap(({ name, area: address }) => {
      const area = parseArea(address);
      return area === undefined ? [] : [{ name, area }];
    });
  areasOf.set(sheet, known);
  return known.find(({ area }) => contains(area, row, column))?.name;
}

/** The cell at a sheet row and column (from 1); empty where the sheet holds nothing. */
export function cellAt(sheet: SheetSnapshot | undefined, row: number, column: number): CellState {
  const cells = sheet?.cells;
  if (sheet === undefined || cells === undefined) return empty;
  const [r, c] = [row - cells.row, column - cells.column];
  const value = cells.values[r]?.[c];
  if (value === undefined) return empty;
  const [formula, format] = [cells.formulas[r]?.[c] ?? "", cells.formats[r]?.[c] ?? "General"];
  return formula === "" ? { value, formula, format } : { value, formula, format, table: tableAt(sheet, row, column) };
}

/** The same content: formulas that say the same whatever they show, or the same constant. Formats do not count. */
export function sameContent(a: CellState, b: CellState): boolean {
  if (a.formula === b.formula) return a.formula !== "" || a.value === b.value;
  if (a.formula === "" || b.formula === "") return false;
  return canonicalFormula(a.formula, a.table) === canonicalFormula(b.formula, b.table);
}
