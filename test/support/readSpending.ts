import { readBudget } from "../../src/domain/budget/readBudget";
import { toNumber } from "../../src/domain/budget/sumMoney";
import { groupBy } from "../../src/domain/project/byKey";
import type { Project } from "../../src/domain/project/Project";
import { sameWord } from "../../src/domain/risk/words";
import { chain, type DocumentKind, documentKinds } from "../../src/domain/year/words";

/** A line of the budget with what its documents add up to, in pesos. */
interface LineSpending {
  /** Undefined where the amount cannot be read. */
  readonly amount?: number;
  readonly spent: Readonly<Record<DocumentKind, number>>;
}

/** Only numbers of known kinds count, as in the formulas. */
export function sumByKind(documents: Project["execution"]): LineSpending["spent"] {
  const sum: Record<DocumentKind, number> = { cdp: 0, rp: 0, obligation: 0, payment: 0 };
  for (const row of documents) {
    const kind = chain.find((one) => sameWord(row.kind, documentKinds[one]));
    if (kind !== undefined && typeof row.value === "number") sum[kind] += row.value;
  }
  return sum;
}

/** Budget lines and their documents: what the formulas of Presupuesto show. */
export function readSpending(project: Project): readonly LineSpending[] {
  const byLine = groupBy(project.execution, ({ line }) => String(line).toLowerCase());
  return readBudget(project).lines.map(({ line, money }) => {
    const number = String(line.number);
    return {
      ...(money.ok ? { amount: toNumber(money) } : {}),
      spent: sumByKind(number === "" ? [] : (byLine.get(number.toLowerCase()) ?? [])),
    };
  });
}
