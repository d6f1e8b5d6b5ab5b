import type { AmountOf } from "../findings/BudgetFindings";
import type { Ref } from "../findings/Place";
import type { Project } from "../project/Project";
import type { Cell } from "../workbook/Cell";
import type { MoneyReading } from "./MoneyReading";
import { readBudget } from "./readBudget";

/** An amount of 8.1 or 8.2 with its place. */
export interface PlacedAmount {
  readonly of: AmountOf;
  readonly at: Ref;
  readonly cell: Cell;
  readonly money: MoneyReading;
}

/** Five rules ask for the same list, and projects do not change. */
const lists = new WeakMap<Project, readonly PlacedAmount[]>();

/** Every amount of the budget: lines, TOTAL, rubro, in this order. The TOTAL only where there are lines or something is written. */
export function listAmounts(project: Project): readonly PlacedAmount[] {
  const known = lists.get(project);
  if (known !== undefined) return known;
  const list = makeList(project);
  lists.set(project, list);
  return list;
}

function makeList(project: Project): readonly PlacedAmount[] {
  const { lines, rubro, declared } = readBudget(project);
  const cell = project.ficha.declaredTotal;
  const total: PlacedAmount = { of: "total", at: { field: "declaredTotal" }, cell, money: declared };
  return [
    ...lines.map(
      ({ index, line, money }) => ({ of: "line", at: amountRef("budget", index), cell: line.amount, money }) as const,
    ),
    ...(lines.length > 0 || cell !== "" ? [total] : []),
    ...rubro.map(
      ({ index, line, money }) => ({ of: "rubro", at: amountRef("rubro", index), cell: line.amount, money }) as const,
    ),
  ];
}

/** The amount cell of a row of 8.1 or 8.2. */
export function amountRef(table: "budget" | "rubro", index: number): Ref {
  return { table, index, field: "amount" };
}
