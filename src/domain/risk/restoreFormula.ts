import type { RiskCell } from "../findings/RiskFindings";
import { sameFormula } from "../formula/sameFormula";
import type { Project } from "../project/Project";
import type { StoredCell } from "./RiskRows";

function mostFrequent(formulas: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const formula of formulas) counts.set(formula, (counts.get(formula) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/**
 * The formula that a calculated column should hold: that of the template; under renamed headers the template's spelling does not
 * stand in the column, and then the formula of most of its rows.
 */
export function restoreFormula(
  project: Pick<Project, "risks" | "impacts" | "controls">,
  table: "risks" | "impacts" | "controls",
  key: RiskCell,
): string | undefined {
  const cells = project[table].flatMap((row) => {
    const stored: Readonly<Partial<Record<string, StoredCell>>> = row.stored ?? {};
    return stored[key] ?? [];
  });
  const template = cells[0]?.template;
  const formulas = cells.flatMap(({ formula }) => (formula === "" ? [] : [formula]));
  const isTemplate = (formula: string) => sameFormula(formula, template ?? "");
  return formulas.length === 0 || formulas.some(isTemplate) ? template : mostFrequent(formulas);
}
