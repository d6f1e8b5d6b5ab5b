import type { Finding } from "../../domain/findings/Finding";
import { addedRows, type ColumnSum, nameRows } from "./ColumnSums";
import { amountAt, formulaAt, mark, markAt, valueAt } from "./Grid";
import { sumMismatch } from "./sumFindings";
import type { Table } from "./Table";

/** A sum whose own references say that it is wrong. */
export interface WrongSum {
  readonly column: number;
  readonly sum: ColumnSum;
  readonly leftOut: readonly number[];
  readonly twice: readonly number[];
  /** Added cells that are no lines of its own: a year in the heading, the total of another block that is added beside it. */
  readonly foreign: readonly number[];
  /** What stands around it leaves no other meaning, whatever the other columns of its row leave out. */
  readonly isSure: boolean;
}

/** A line left out of several columns of one row of sums is one event. */
export function groupByRows(wrong: readonly WrongSum[]): readonly (readonly WrongSum[])[] {
  const groups = new Map<string, WrongSum[]>();
  for (const one of wrong) {
    const key = `${one.sum.row}|${one.leftOut.join()}|${one.twice.join()}|${one.foreign.join()}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** One finding for the sums of a row that are wrong in the same way. */
export function describeWrong(table: Table, group: readonly WrongSum[]): Finding {
  const { grid, labels } = table;
  const [first] = group;
  if (first === undefined) throw new Error("a group holds at least one sum");
  const { column, sum, leftOut, twice, foreign } = first;
  const rows = addedRows(grid, column, sum);
  const amount = (row: number): number => amountAt(grid, row, column);
  const declared = rows.reduce((all, row) => all + amount(row), 0);
  const missing = leftOut.reduce((all, row) => all + amount(row), 0);
  const again = [...twice, ...foreign].reduce((all, row) => all + amount(row), 0);
  const round = (value: number): number => Number(value.toFixed(2));
  const right = round(declared + missing - again);
  const shown =
    markAt(grid, sum.row, column) === mark.number ? Number(valueAt(grid, sum.row, column)) : round(declared);
  const spots = group.map((one) => [one.sum.row, one.column] as const);
  return sumMismatch(
    grid,
    { severity: "warning", spots },
    {
      ...{
        sum: right,
        declared: shown,
        label: labels.get(sum.row)?.text ?? "",
        formula: formulaAt(grid, sum.row, column),
      },
      area: nameRows(grid, column, [...new Set([...rows, ...leftOut])]),
      ...(leftOut.length > 0 ? { leftOut: nameRows(grid, column, leftOut) } : {}),
      ...(twice.length > 0 ? { twice: nameRows(grid, column, twice) } : {}),
      ...(foreign.length > 0 ? { foreign: nameRows(grid, column, foreign) } : {}),
    },
  );
}
