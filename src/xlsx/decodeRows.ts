import type { CellValue, Cell as FileCell, Sheet } from "hucre";
import { readFromFile } from "../domain/formula/printForFile";
import { shiftFormula } from "../domain/formula/shiftFormula";
import { remember } from "../domain/text/remember";
import { formatCell } from "../domain/workbook/address";
import type { Cell } from "../domain/workbook/Cell";
import type { RowDraft } from "../domain/workbook/SheetDraft";
import { eachTag } from "./bounds/eachTag";
import { reference } from "./bounds/scanSheet";

/** What a file says of a sheet besides what the library reads. */
export interface SheetSource {
  /** The worksheet part. */
  readonly xml: string;
  /** Where the file counts days from: 1904 files are 1,462 days behind. */
  readonly system: "1900" | "1904";
  /** The text of a formula by what the library has read. */
  readonly formulaOf: (found: string) => string;
}

// A file that counts from 1904 is this many days behind (ECMA-376 18.17.4.1).
const days1904 = 1462;

/** Numbers of a worksheet part by cell, as written: the library turns those with a date format into dates and rounds them. */
function rawNumbers(xml: string): (row: number, column: number) => number {
  let known: Map<string, number> | undefined;
  const read = (): Map<string, number> => {
    const found = new Map<string, number>();
    let [cell, from] = ["", 0];
    eachTag(xml, ({ name, start, end, closes }) => {
      if (name === "c" && !closes) cell = (reference.exec(xml.slice(start, end)) ?? []).slice(1).join("").toUpperCase();
      else if (name === "v" && !closes) from = end;
      else if (name === "v") found.set(cell, Number(xml.slice(from, start)));
      return true;
    });
    return found;
  };
  return (row, column) => {
    known ??= read();
    return known.get(formatCell(row, column)) ?? Number.NaN;
  };
}

function serialOf(number: number, system: SheetSource["system"]): Cell {
  if (Number.isNaN(number)) return "";
  return system === "1904" ? number + days1904 : number;
}

interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Shared formulas stand in one cell of a group; the others only name the group. */
function formulaReader(formulaOf: SheetSource["formulaOf"]): (cell: FileCell, row: number, column: number) => string {
  const groups = new Map<number, Shared>();
  const shown = remember(readFromFile);
  return (cell, row, column) => {
    if (cell.formula === undefined) return "";
    const { formulaSharedIndex: group } = cell;
    const formula = formulaOf(cell.formula);
    if (formula !== "" && group !== undefined) groups.set(group, { formula, row, column });
    if (formula !== "") return shown(formula);
    const first = group === undefined ? undefined : groups.get(group);
    return first === undefined ? "" : shown(shiftFormula(first.formula, row - first.row, column - first.column));
  };
}

/** Values, formulas and number formats of a sheet by row, from 1; dates as the numbers that the file has. */
export function decodeRows(sheet: Sheet, { xml, system, formulaOf }: SheetSource): Map<number, RowDraft> {
  const rows = new Map<number, RowDraft>();
  const readFormula = formulaReader(formulaOf);
  const rawNumber = rawNumbers(xml);
  const decode = (value: CellValue, r: number, c: number): Cell =>
    value instanceof Date ? serialOf(rawNumber(r + 1, c + 1), system) : (value ?? "");
  for (const [r, values] of sheet.rows.entries()) {
    const row: RowDraft = { values: [], formulas: [], formats: [] };
    for (const [c, value] of values.entries()) {
      const cell = sheet.cells?.get(`${r},${c}`);
      row.values.push(decode(value, r, c));
      row.formulas.push(cell === undefined ? "" : readFormula(cell, r, c));
      row.formats.push(cell?.style?.numFmt ?? "General");
    }
    rows.set(r + 1, row);
  }
  return rows;
}
