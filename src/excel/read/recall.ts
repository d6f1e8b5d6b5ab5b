import { parseArea } from "../../domain/workbook/address";
import { contains, subtractArea } from "../../domain/workbook/areas";
import type { Cell } from "../../domain/workbook/Cell";
import { passing } from "../passing";
import type { RawBlock } from "./cellBlock";
import type { FormulaMemory, KnownTable } from "./FormulaMemory";
import type { Portion } from "./packBlocks";
import type { Overview } from "./readOverview";

/** What tells that the formulas of a table are still those that are remembered. */
interface Proof {
  readonly known: KnownTable;
  /** The whole table, and its first and last data rows. */
  readonly range: Excel.Range;
  readonly first: Excel.Range;
  readonly last: Excel.Range;
  /** All its cells that hold a formula. */
  readonly formulas: Excel.RangeAreas;
}

/** Asks for the proofs of what is remembered; read them after the next sync. */
export function loadProofs(
  { workbook }: Excel.RequestContext,
  { tables, ids }: Overview,
  memory: FormulaMemory,
): readonly Proof[] {
  return tables.flatMap((head): readonly Proof[] => {
    const known = memory.find(head.name);
    if (known === undefined || head.showTotals || known.id !== ids.get(known.sheet)) return [];
    if (head.columns.join("\n") !== known.table.columns.join("\n")) return [];
    const table = workbook.tables.getItem(head.name);
    const body = passing(table.getDataBodyRange());
    return [
      {
        known,
        range: passing(table.getRange()).load("address"),
        first: passing(body.getRow(0)).load("formulas"),
        last: passing(body.getLastRow()).load("formulas"),
        formulas: passing(body.getSpecialCellsOrNullObject("Formulas")).load("address"),
      },
    ];
  });
}

/** True when a row of a table says in each calculated column what is remembered. */
function saysTheSame({ data, formulas }: KnownTable, row: Excel.Range): boolean {
  return [...formulas].every(([column, formula]) => row.formulas[0]?.[column - data.column] === formula);
}

/** True when the cells with formulas are all those of the calculated columns, and no others. */
function areAll({ data, formulas }: KnownTable, found: Excel.RangeAreas): boolean {
  const areas = found.isNullObject ? [] : found.address.split(",").map(parseArea);
  let cells = 0;
  for (const area of areas) {
    if (area === undefined) return false;
    for (let column = area.column; column < area.column + area.columns; column += 1)
      if (!formulas.has(column)) return false;
    if (!contains(data, area.row, area.column) || area.row + area.rows > data.row + data.rows) return false;
    cells += area.rows * area.columns;
  }
  return cells === formulas.size * data.rows;
}

/**
 * The tables whose formulas need not be read again: no change was told since they were, each cell of their calculated columns
 * still holds a formula and no other does, and the first and the last row still say the same.
 */
export function provedTables(proofs: readonly Proof[]): readonly KnownTable[] {
  return proofs.flatMap(({ known, range, first, last, formulas }) => {
    const isThere = range.address.slice(range.address.lastIndexOf("!") + 1) === known.table.area;
    const isSame = isThere && saysTheSame(known, first) && saysTheSame(known, last) && areAll(known, formulas);
    return isSame ? [known] : [];
  });
}

/** The blocks to ask for: where formulas are known all cells without them, and the cells around with theirs. */
export function portionsAround(portion: Portion, known: KnownTable | undefined): readonly Portion[] {
  if (known === undefined) return [portion];
  const around = subtractArea(portion.area, known.data).map((area) => ({ ...portion, area }));
  return [{ ...portion, light: true }, ...around];
}

function lay(formulas: Cell[][], at: RawBlock, block: RawBlock): void {
  block.formulas.forEach((row, r) => {
    formulas[block.row - at.row + r]?.splice(block.column - at.column, row.length, ...row);
  });
}

/** The blocks of `portionsAround` as one, with the formulas that are known. */
export function joinAround([whole, ...around]: readonly RawBlock[], known: KnownTable | undefined): RawBlock {
  if (whole === undefined) throw new Error("no block was read");
  if (known === undefined) return whole;
  const formulas = whole.formulas.map((row) => [...row]);
  for (const block of around) lay(formulas, whole, block);
  const { data } = known;
  for (let row = data.row; row < data.row + data.rows; row += 1) {
    const line = formulas[row - whole.row];
    for (const [column, formula] of known.formulas) if (line !== undefined) line[column - whole.column] = formula;
  }
  return { ...whole, formulas };
}
