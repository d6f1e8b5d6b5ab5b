import { explainTotal } from "../../domain/budget/explainTotal";
import { amountRef } from "../../domain/budget/listAmounts";
import { type BudgetReading, readBudget } from "../../domain/budget/readBudget";
import { isSameAmount, type Sum, toNumber } from "../../domain/budget/sumMoney";
import type { RubroAgreement } from "../../domain/findings/BudgetFindings";
import type { Draft, DraftExplanation } from "../../domain/findings/Finding";
import type { Project } from "../../domain/project/Project";

/**
 * Σ of rubro (8.2), Σ of the lines and the TOTAL (8.1) are one amount (DIE-FO-013 v02, 8.1 and 8.2). Says which of the
 * three agree. Only where rubro repeats neither of the others is a slip on rubro an explanation.
 */
export function checkRubroMismatch(project: Project): readonly Draft[] {
  const reading = readBudget(project);
  const { rubroSum: rubro, rubro: rubroLines } = reading;
  const sum = reading.lines.length > 0 ? reading.sum : undefined;
  const declared = reading.declared.ok ? reading.declared : undefined;
  const others = [declared, sum].filter((leg) => leg !== undefined);
  if (rubro === undefined || others.every((leg) => isSameAmount(leg, rubro))) return [];
  const agrees = findAgreement(rubro, sum, declared);
  return [
    {
      code: "budget/rubro-mismatch",
      severity: "error",
      at: rubroLines.map(({ index }) => amountRef("rubro", index)),
      params: {
        rubro: toNumber(rubro),
        ...(sum === undefined ? {} : { sum: toNumber(sum) }),
        ...(declared === undefined ? {} : { declared: toNumber(declared) }),
        agrees,
      },
      explanations: agrees === "rubro-total" || agrees === "rubro-sum" ? [] : explainRubro(reading, others),
    },
  ];
}

function findAgreement(rubro: Sum, sum: Sum | undefined, declared: Sum | undefined): RubroAgreement {
  if (declared !== undefined && isSameAmount(rubro, declared)) return "rubro-total";
  if (sum !== undefined && isSameAmount(rubro, sum)) return "rubro-sum";
  return sum !== undefined && declared !== undefined && isSameAmount(sum, declared) ? "sum-total" : "none";
}

/** Slips on rubro lines that bring rubro to the TOTAL or to the lines. */
function explainRubro({ rubro }: BudgetReading, others: readonly Sum[]): readonly DraftExplanation[] {
  const lines = rubro.map(({ money }) => (money.ok ? money.pesos : 0));
  const cents = rubro.reduce((sum, { money }) => sum + (money.ok ? money.cents : 0), 0);
  const goals = new Set(others.filter((leg) => leg.cents === cents).map((leg) => leg.pesos));
  return [...goals].flatMap((declared) =>
    explainTotal({ lines, declared }).explanations.flatMap(({ spot, line: _, ...edit }) =>
      spot === "total" ? [] : [{ ...edit, at: amountRef("rubro", rubro[spot]?.index ?? spot) }],
    ),
  );
}
