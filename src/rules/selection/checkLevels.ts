import type { Finding } from "../../domain/findings/Finding";
import { nameRows } from "./ColumnSums";
import { explainSum, placeEdit } from "./explainSum";
import { amountAt, formulaAt, isAmountAt } from "./Grid";
import { splitAmount } from "./Ledger";
import { type LevelTree, levelTrees } from "./levels";
import { lostFormula, sumMismatch, sumOf } from "./sumFindings";
import { amountColumns, type Table } from "./Table";
import { telling } from "./telling";

/** Rows that should be the sum of the rows right under them in one column. */
interface Equation {
  readonly column: number;
  readonly parent: number;
  readonly children: readonly number[];
  readonly isRight: boolean;
  readonly isFormula: boolean;
}

/** The tree of a table whose upper rows are proven to be sums, and the sums. */
export interface Hierarchy {
  readonly tree: LevelTree;
  readonly equations: readonly Equation[];
}

/** The hierarchy of typed amounts of a table, where most upper rows are the sum of the rows under them. */
export function findHierarchy(table: Table): Hierarchy | undefined {
  let best: Hierarchy | undefined;
  for (const tree of levelTrees(table)) {
    const equations = listEquations(table, tree);
    if (
      isProven(equations, () => countTotals(table, tree)) &&
      countRight(equations) > countRight(best?.equations ?? [])
    )
      best = { tree, equations };
  }
  return best;
}

/** Upper rows that are not the sum of theirs, by one exact slip. */
export function checkLevels(table: Table, { equations }: Hierarchy): readonly Finding[] {
  const wrong = equations.filter(({ isRight }) => !isRight);
  return wrong.flatMap((equation) => {
    const { column } = equation;
    const others = equations.filter((other) => other.column === column && other.isRight);
    // Targets and counts of a level need not add up where nothing else in their column does.
    if (others.length === 0) return [];
    const formulas = others.filter(({ isFormula }) => isFormula).length;
    return tell(table, equation, wrong, formulas >= 2 && formulas * 2 > others.length ? formulas : 0);
  });
}

function countRight(equations: readonly Equation[]): number {
  return equations.filter(({ isRight }) => isRight).length;
}

/** Most add up, and at least two: equal amounts, single rows and small counts prove nothing; a total of the leaves proves as much. */
function isProven(equations: readonly Equation[], totals: () => number): boolean {
  const right = countRight(equations);
  const wrong = equations.length - right;
  if (wrong > Math.max(1, right / 4)) return false;
  return right >= 2 || (right === 1 && totals() > 0);
}

/** Labelled totals that are the sum of all leaves above them. */
function countTotals(table: Table, { source, children, parents }: LevelTree): number {
  if (source !== "code") return 0;
  const { grid, labels } = table;
  const inner = new Set([...children.keys(), ...parents.keys()]);
  return amountColumns(table).reduce((count, { column, kind }) => {
    if (kind !== "amounts") return count;
    const leaves = [...inner].filter((row) => !children.has(row) && isAmountAt(grid, row, column));
    const holds = [...labels.keys()].filter(
      (total) =>
        isAmountAt(grid, total, column) &&
        leaves.length > 2 &&
        leaves.every((row) => row < total) &&
        isSumOf(table, column, leaves, amountAt(grid, total, column)),
    );
    return count + holds.length;
  }, 0);
}

function listEquations(table: Table, tree: LevelTree): readonly Equation[] {
  return amountColumns(table).flatMap(({ column, kind }): readonly Equation[] => {
    const equations = equationsOf(table, tree, column);
    if (kind === "amounts") return equations;
    // A balance of each account adds up like the rest; one that runs down the rows does not.
    const right = countRight(equations);
    return right >= 2 && right > equations.length - right ? equations : [];
  });
}

function equationsOf(table: Table, { children }: LevelTree, column: number): readonly Equation[] {
  const { grid } = table;
  return [...children].flatMap(([parent, rows]): readonly Equation[] => {
    if (!isAmountAt(grid, parent, column)) return [];
    const filled = rows.filter((row) => isAmountAt(grid, row, column) && amountAt(grid, row, column) !== 0);
    const declared = amountAt(grid, parent, column);
    if (filled.length < 2 || Math.abs(declared) < telling) return [];
    const isFormula = formulaAt(grid, parent, column) !== "";
    // A formula is judged by its own references; that it adds up here only proves the tree.
    const leaves = listLeaves(table, column, parent, children);
    const isRight = isSumOf(table, column, filled, declared) || isSumOf(table, column, leaves, declared);
    return isFormula && !isRight ? [] : [{ column, parent, children: filled, isRight, isFormula }];
  });
}

function isSumOf({ grid }: Table, column: number, rows: readonly number[], declared: number): boolean {
  const whole = splitAmount(declared);
  let [pesos, cents] = [0, 0];
  for (const row of rows) {
    const amount = splitAmount(amountAt(grid, row, column));
    pesos += amount.pesos;
    cents += amount.cents;
  }
  return pesos * 100 + cents === whole.pesos * 100 + whole.cents;
}

function listLeaves(
  { grid }: Table,
  column: number,
  parent: number,
  children: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  const leaves: number[] = [];
  const open = [...(children.get(parent) ?? [])];
  for (let row = open.pop(); row !== undefined; row = open.pop()) {
    const under = children.get(row);
    if (under !== undefined) open.push(...under);
    else if (isAmountAt(grid, row, column)) leaves.push(row);
  }
  return leaves;
}

/** A row that is wrong as a sum and as a part of another sum is told once, where it stands. */
function tell(
  table: Table,
  { column, parent, children }: Equation,
  wrong: readonly Equation[],
  formulas: number,
): readonly Finding[] {
  const { grid } = table;
  const isTold = wrong.some(
    (other) => other.column === column && other.parent !== parent && children.includes(other.parent),
  );
  if (isTold) return [];
  const cells = { grid, column, rows: children, total: parent };
  const answer = explainSum(cells);
  const area = nameRows(grid, column, children);
  if (answer.explanations.length === 0) {
    return formulas > 0 ? [lostFormula(grid, [parent, column], sumOf(area), formulas)] : [];
  }
  const sum = children.reduce((all, row) => all + amountAt(grid, row, column), 0);
  const told = { sum, declared: amountAt(grid, parent, column), area };
  const explanations = answer.explanations.map((edit) => placeEdit(cells, edit));
  return [
    sumMismatch(grid, { severity: "error", spots: [[parent, column]] }, told, {
      explanations,
      closing: answer.closing,
    }),
  ];
}
