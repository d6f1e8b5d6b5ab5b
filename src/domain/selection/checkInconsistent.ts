import type { Finding } from "../findings/Finding";
import { listReferences } from "../formula/listReferences";
import type { Reference } from "../formula/Reference";
import { fromRelativeKey } from "../formula/relativeKey";
import { columnFormulas } from "./ColumnSums";
import { cellName, formulaAt, type Grid } from "./Grid";
import { mostCommon } from "./mostCommon";
import { amountColumns, type Table } from "./Table";

/** So many copies of one formula prove a column, and a row of sums. */
const fewestCopies = 3;
const fewestSums = 2;

/** A formula unlike the copies of one formula around it. Rows and columns from 0 in the grid. */
interface Odd {
  readonly row: number;
  readonly column: number;
  readonly key: string;
  readonly times: number;
}

/** Formulas that refer to nearly the same cells as the copies above and below them, but are another formula. */
export function checkInconsistent(table: Table, isKnown: (row: number, column: number) => boolean): readonly Finding[] {
  const down = table.columns.flatMap(({ column, kind }) =>
    kind === "codes" || kind === "pidm" ? [] : oddInColumn(table, column),
  );
  return [...down, ...oddInRows(table)]
    .filter(({ row, column }) => !isKnown(row, column))
    .flatMap((odd) => describe(table.grid, odd));
}

/** One odd formula at the most, with copies right above and below it. */
function oddInColumn(table: Table, column: number): readonly Odd[] {
  const { keys } = columnFormulas(table, column);
  const [key, times] = mostCommon(keys.values());
  if (times < fewestCopies || keys.size - times > Math.max(1, times / 10)) return [];
  const odd = [...keys].filter(([row, own]) => own !== key && keys.get(row - 1) === key && keys.get(row + 1) === key);
  return odd.map(([row]) => ({ row, column, key, times }));
}

/** In a row of copies of one sum, another formula on the same cells. */
function oddInRows(table: Table): readonly Odd[] {
  const columns = amountColumns(table).map(({ column }) => columnFormulas(table, column));
  const rows = new Set(columns.flatMap(({ sums }) => sums.map(({ row }) => row)));
  return [...rows].flatMap((row): readonly Odd[] => {
    const own = columns.filter(({ adding }) => adding.has(row));
    const [key, times] = mostCommon(own.map(({ keys }) => keys.get(row) ?? ""));
    if (times < fewestSums || own.length - times !== 1) return [];
    return own.flatMap(({ column, keys }) => (keys.get(row) === key ? [] : [{ row, column, key, times }]));
  });
}

/** Told where it refers to as many cells as its copies would, all but one of them the same. */
function describe(grid: Grid, { row, column, key, times }: Odd): readonly Finding[] {
  const found = formulaAt(grid, row, column);
  const expected = fromRelativeKey(key, grid.row + row, grid.column + column);
  const [own, wanted] = [referenceNames(found), referenceNames(expected)];
  const shared = own.filter((name) => wanted.includes(name)).length;
  if (own.length === 0 || own.length !== wanted.length || shared < Math.max(1, wanted.length - 1)) return [];
  return [
    {
      code: "sheet/formula-inconsistent",
      severity: "warning",
      places: [{ sheet: grid.sheet, cell: cellName(grid, row, column) }],
      params: { found, expected, formulas: times },
    },
  ];
}

function referenceNames(formula: string): readonly string[] {
  return (listReferences(formula) ?? []).map(nameOf);
}

function nameOf(reference: Reference): string {
  if (reference.kind !== "cells") return JSON.stringify(reference);
  const { row, column, rows, columns } = reference.area;
  return `${reference.sheet ?? ""}!${row}:${column}:${rows}:${columns}`;
}
