import type { Draft } from "../../../src/domain/findings/Finding";
import type { BudgetLine, Project, RubroLine } from "../../../src/domain/project/Project";
import { budgetRules } from "../../../src/rules/budget";
import { cleanProject } from "../../support/buildProject";

export const line = (over: Partial<BudgetLine> = {}): BudgetLine => ({
  activity: 1,
  object: "Servicios profesionales jurídicos",
  unit: "UND",
  quantity: 1,
  amount: 12_000_000,
  number: 1,
  ...over,
});

export const rubroLine = (amount: RubroLine["amount"]): RubroLine => ({
  ...(cleanProject().rubro[0] as RubroLine),
  amount,
});

/** A workbook whose rubro and TOTAL follow the lines, unless something else is said. */
export function book(
  budget: readonly BudgetLine[],
  over: { total?: number | string; rubro?: readonly RubroLine[] } = {},
): Project {
  const clean = cleanProject();
  const sum = budget.reduce((total, { amount }) => total + (typeof amount === "number" ? amount : 0), 0);
  return {
    ...clean,
    ficha: { ...clean.ficha, declaredTotal: over.total ?? sum },
    budget,
    rubro: over.rubro ?? [rubroLine(over.total ?? sum)],
  };
}

export const check = (project: Project): readonly Draft[] => budgetRules.flatMap((rule) => rule(project));
export const codes = (project: Project): readonly string[] => check(project).map(({ code }) => code);
export const one = (project: Project, code: string): Draft | undefined =>
  check(project).find((draft) => draft.code === code);
export const other = line({ activity: 2, object: "Logística de los talleres", amount: 8_500_000 });
export const withAmount = (amount: BudgetLine["amount"], total: number | string = 20_500_000) =>
  book([line({ amount }), other], { total });
