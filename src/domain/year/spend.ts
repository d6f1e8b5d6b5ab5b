import { readBudget } from "../budget/readBudget";
import { keysOf } from "../project/byKey";
import type { Project } from "../project/Project";
import { sameWord } from "../risk/words";
import type { Cell } from "../workbook/Cell";
import { groupBy } from "./readReports";
import { type DocumentKind, documentKinds } from "./words";

/** A row of «Ejecución». */
export interface BudgetDocument {
  readonly row: Project["execution"][number];
  /** Data row, from 0. */
  readonly index: number;
  readonly kind?: DocumentKind;
  /** Pesos; only numbers count. */
  readonly value?: number;
}

/** Pesos by kind of document. */
export type ByKind = Readonly<Record<DocumentKind, number>>;

/** A line of the budget with what its documents add up to. */
export interface LineSpending {
  /** Data row of «Presupuesto», from 0. */
  readonly index: number;
  /** «Renglón» as text. */
  readonly number: string;
  readonly object: string;
  /** Pesos; undefined where the amount cannot be read. */
  readonly amount?: number;
  readonly spent: ByKind;
}

export interface Spending {
  readonly documents: readonly BudgetDocument[];
  readonly lines: readonly LineSpending[];
  readonly total: ByKind;
  /** Sum of the amounts that can be read, in pesos. */
  readonly planned: number;
}

export const chain = keysOf(documentKinds);

const kindOf = (cell: Cell): DocumentKind | undefined => chain.find((kind) => sameWord(cell, documentKinds[kind]));

function readDocuments({ execution }: Project): readonly BudgetDocument[] {
  return execution.map((row, index) => {
    const kind = kindOf(row.kind);
    return {
      row,
      index,
      ...(kind === undefined ? {} : { kind }),
      ...(typeof row.value === "number" ? { value: row.value } : {}),
    };
  });
}

function sumByKind(documents: readonly BudgetDocument[]): ByKind {
  const sum: Record<DocumentKind, number> = { cdp: 0, rp: 0, obligation: 0, payment: 0 };
  for (const { kind, value } of documents) if (kind !== undefined && value !== undefined) sum[kind] += value;
  return sum;
}

/** Budget lines and their documents: what the formulas of Presupuesto and Ejecución show. */
export function readSpending(project: Project): Spending {
  const documents = readDocuments(project);
  const byLine = groupBy(documents, ({ row }) => String(row.line).toLowerCase());
  const lines = readBudget(project).lines.map(({ index, line, money }): LineSpending => {
    const number = String(line.number);
    return {
      index,
      number,
      object: String(line.object),
      ...(money.ok ? { amount: money.pesos + money.cents / 100 } : {}),
      spent: sumByKind(number === "" ? [] : (byLine.get(number.toLowerCase()) ?? [])),
    };
  });
  return {
    documents,
    lines,
    total: lines.reduce<ByKind>((sum, { spent }) => addKinds(sum, spent), sumByKind([])),
    planned: lines.reduce((sum, { amount = 0 }) => sum + amount, 0),
  };
}

function addKinds(a: ByKind, b: ByKind): ByKind {
  return {
    cdp: a.cdp + b.cdp,
    rp: a.rp + b.rp,
    obligation: a.obligation + b.obligation,
    payment: a.payment + b.payment,
  };
}
