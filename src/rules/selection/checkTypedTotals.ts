import type { Finding } from "../../domain/findings/Finding";
import type { SelectionNote } from "../../domain/selection/SelectionReport";
import type { Hierarchy } from "./checkLevels";
import { amountAt, formulaAt, isAmountAt } from "./Grid";
import { findHolding, type Holding, isSum } from "./holdings";
import { judgeTyped } from "./judgeTyped";
import { readLedger, splitAmount } from "./Ledger";
import { levelTrees } from "./levels";
import { listReadings, type SumReading } from "./readings";
import { amountColumns, type Table } from "./Table";
import type { Mismatch } from "./tellTyped";

/** Findings and questions about typed totals, and how many were judged. */
interface TypedTotals {
  readonly findings: readonly Finding[];
  readonly notes: readonly SelectionNote[];
  readonly judged: number;
}

/** Explanations that one table gets at the most: behind hundreds of wrong totals stands one cause, which is not a slip of the pen. */
const mostMismatches = 60;

/** Typed totals by the lines that they can only mean; `isKnown` says which cells another check has told already. */
export function checkTypedTotals(
  table: Table,
  hierarchy: Hierarchy | undefined,
  isKnown: (row: number, column: number) => boolean,
): TypedTotals {
  if (!hasTypedTotals(table)) return { findings: [], notes: [], judged: 0 };
  const wrong: Mismatch[] = [];
  const agreed = new Map<number, Set<SumReading["name"]>>();
  const right = new Map<number, Holding[]>();
  let judged = 0;
  for (const column of amountColumns(table)) {
    const holdings: Holding[] = [];
    right.set(column.column, holdings);
    const ledger = readLedger(table, column.column);
    ledger.totals.forEach((total, index) => {
      const meaning = listReadings(ledger, index, table.bodyTop, table.rect.bottom);
      const amount = splitAmount(amountAt(table.grid, total.row, column.column));
      const fitting = meaning.readings.filter(({ sum }) => sum.lines > 1 && isSum(sum, amount));
      for (const { name } of fitting) agreed.set(total.row, (agreed.get(total.row) ?? new Set()).add(name));
      if (!total.isTyped || isKnown(total.row, column.column)) return;
      judged++;
      const holding = findHolding(table, column, meaning, amount);
      if (holding.readings.length + holding.sums.length > 0) holdings.push(holding);
      else wrong.push({ column, ledger, total, meaning });
    });
  }
  const trees = wrong.length === 0 ? [] : hierarchy === undefined ? levelTrees(table) : [hierarchy.tree];
  const told = wrong.slice(0, mostMismatches).map((one) => {
    const holdings = right.get(one.column.column) ?? [];
    return judgeTyped(table, one, {
      ...{ trees, holdings, isProven: hierarchy !== undefined },
      agreed: agreed.get(one.total.row),
    });
  });
  const findings = told.flatMap((one) => ("code" in one ? [one] : []));
  const notes = told.flatMap((one) => ("code" in one || one.kind === "no-total" ? [] : [one]));
  return { findings, notes, judged };
}

/** Whether a figure is typed in, above or below a row with a label: most large tables have formulas there. */
function hasTypedTotals(table: Table): boolean {
  const { grid, labels } = table;
  const columns = amountColumns(table);
  const isTyped = (row: number): boolean =>
    columns.some(({ column }) => isAmountAt(grid, row, column) && formulaAt(grid, row, column) === "");
  return [...labels.keys()].some((row) => isTyped(row) || isTyped(row - 1) || isTyped(row + 1));
}
