import type { FormulaNode } from "../../domain/formula/FormulaNode";
import { parseFormula } from "../../domain/formula/parseFormula";
import { amountAt, type Grid, mark, markAt, valueAt } from "./Grid";

/** More cells than one row adds. */
const mostCells = 500;

/** What a formula of sums, products and percentages of the sheet's own cells gives; undefined for any other. */
export function rowArithmetic(grid: Grid, formula: string): number | undefined {
  const parsed = parseFormula(formula);
  const value = parsed.ok ? compute(grid, parsed.node) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

function compute(grid: Grid, node: FormulaNode): number {
  if (node.kind === "number") return node.value;
  if (node.kind === "operation")
    return operate(
      node.operator,
      node.operands.map((one) => compute(grid, one)),
    );
  const cells = node.kind === "reference" ? listValues(grid, node) : undefined;
  if (cells !== undefined) return cells.length === 1 ? (cells[0] ?? Number.NaN) : Number.NaN;
  if (node.kind !== "call" || node.name !== "SUM") return Number.NaN;
  return node.arguments.reduce((sum, one) => {
    if (one === undefined) return Number.NaN;
    const added = one.kind === "reference" ? listValues(grid, one) : [compute(grid, one)];
    return added.reduce((all, value) => all + value, sum);
  }, 0);
}

function operate(operator: string, [first = Number.NaN, second]: readonly number[]): number {
  if (second === undefined) return operator === "-" ? -first : operator === "%" ? first / 100 : first;
  switch (operator) {
    case "+":
      return first + second;
    case "-":
      return first - second;
    case "*":
      return first * second;
    case "/":
      return first / second;
    default:
      return Number.NaN;
  }
}

/** Blank cells count as nothing, as in Excel; texts and dates are not calculated with. */
function listValues(grid: Grid, { reference }: Extract<FormulaNode, { kind: "reference" }>): readonly number[] {
  if (reference.kind !== "cells" || reference.workbook !== undefined || reference.sheet !== undefined)
    return [Number.NaN];
  const { row, column, rows, columns } = reference.area;
  if (rows * columns > mostCells) return [Number.NaN];
  return Array.from({ length: rows * columns }, (_, i) =>
    figureAt(grid, row - grid.row + Math.floor(i / columns), column - grid.column + (i % columns)),
  );
}

function figureAt(grid: Grid, row: number, column: number): number {
  if (row < 0 || column < 0 || row >= grid.rows || column >= grid.columns) return Number.NaN;
  const found = markAt(grid, row, column);
  if (found === mark.blank) return 0;
  if (found === mark.share) return Number(valueAt(grid, row, column));
  return found === mark.number ? amountAt(grid, row, column) : Number.NaN;
}
