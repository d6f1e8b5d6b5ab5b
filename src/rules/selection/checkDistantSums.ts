import type { Finding } from "../../domain/findings/Finding";
import { columnFormulas, nameRows } from "./ColumnSums";
import { amountAt, formulaAt, isAmountAt } from "./Grid";
import { readLedger } from "./Ledger";
import { looksLikeLines } from "./looksLikeLines";
import { readSum } from "./readSum";
import { sumMismatch } from "./sumFindings";
import { headingsOf, type Table } from "./Table";
import { isBareLabel } from "./totalLabel";

/** So much of a column must be added for the rest of it to be left out by mistake. */
const share = 0.75;

/** A plain sum of one stretch of a column that stands elsewhere: above the headings, beside the table, in a summary. */
interface DistantSum {
  readonly home: Table;
  readonly row: number;
  readonly column: number;
  /** What it adds: column and rows of the grid. */
  readonly source: number;
  readonly from: number;
  readonly to: number;
}

/** Sums that stand away from their lines and leave the line right before or after them out, which no other sum adds. */
export function checkDistantSums(tables: readonly Table[]): readonly Finding[] {
  const sums = tables.flatMap(listDistant);
  if (sums.length === 0) return [];
  return sums.flatMap((sum): readonly Finding[] => {
    const table = tables.find(({ rect, bodyTop }) => {
      const isInside = sum.from >= bodyTop && sum.to <= rect.bottom;
      return isInside && sum.source >= rect.left && sum.source <= rect.right;
    });
    return table === undefined ? [] : judge(table, sum, sums);
  });
}

function listDistant(home: Table): readonly DistantSum[] {
  return home.columns.flatMap(({ column }) => {
    const { adding, keys } = columnFormulas(home, column);
    // Copies of one formula are all distant sums or none.
    const others = new Set<string>();
    return [...adding].flatMap((row): readonly DistantSum[] => {
      const key = keys.get(row) ?? "";
      const sum = others.has(key) ? undefined : readDistant(home, row, column);
      if (sum === undefined) others.add(key);
      return sum === undefined ? [] : [sum];
    });
  });
}

function readDistant(home: Table, row: number, column: number): DistantSum | undefined {
  const { grid, rect } = home;
  const sum = readSum(formulaAt(grid, row, column), grid.sheet);
  const [term, ...others] = sum?.terms ?? [];
  if (sum?.isPlain !== true || term === undefined || others.length > 0) return undefined;
  const { area } = term;
  if (area.columns !== 1 || area.rows < 2) return undefined;
  const [source, from] = [area.column - grid.column, area.row - grid.row];
  const to = Math.min(from + area.rows - 1, grid.rows - 1);
  const isOwn = source === column && from >= rect.top && to <= rect.bottom;
  return isOwn ? undefined : { home, row, column, source, from, to };
}

function judge(table: Table, sum: DistantSum, all: readonly DistantSum[]): readonly Finding[] {
  const { grid } = table;
  const label = sum.home.labels.get(sum.row)?.text ?? "";
  if (!isBareLabel(label, headingsOf(table))) return [];
  const ledger = readLedger(table, sum.source);
  const added = ledger.linesBetween(sum.from, sum.to);
  if (added.length < 2 || added.length < ledger.lines.length * share) return [];
  const formulas = columnFormulas(table, sum.source);
  const spans = [...formulas.sums.flatMap(({ spans: own }) => own), ...all.map(({ from, to }) => [from, to] as const)];
  const isLoose = (row: number): boolean =>
    ledger.lines.includes(row) &&
    amountAt(grid, row, sum.source) !== 0 &&
    !spans.some(([a, b]) => row >= a && row <= b);
  const leftOut = looksLikeLines(table, formulas, [sum.from - 1, sum.to + 1].filter(isLoose), added);
  return leftOut.length === 0 ? [] : [describe(table, sum, { added, leftOut }, label)];
}

function describe(
  { grid }: Table,
  { row, column, source }: DistantSum,
  { added, leftOut }: { readonly added: readonly number[]; readonly leftOut: readonly number[] },
  label: string,
): Finding {
  const add = (rows: readonly number[]): number =>
    Number(
      rows.reduce((sum, one) => sum + (isAmountAt(grid, one, source) ? amountAt(grid, one, source) : 0), 0).toFixed(2),
    );
  const [declared, missing] = [add(added), add(leftOut)];
  return sumMismatch(
    grid,
    { severity: "warning", spots: [[row, column]] },
    {
      ...{ sum: Number((declared + missing).toFixed(2)), declared, label, formula: formulaAt(grid, row, column) },
      area: nameRows(grid, source, [...added, ...leftOut]),
      leftOut: nameRows(grid, source, leftOut),
    },
  );
}
