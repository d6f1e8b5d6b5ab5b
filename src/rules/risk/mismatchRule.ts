import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import type { RiskCell, RiskFindings } from "../../domain/findings/RiskFindings";
import { listMismatches } from "../../domain/risk/listMismatches";
import { restoreFormula } from "../../domain/risk/restoreFormula";
import { riskMapOf } from "./riskMapOf";

type MismatchCode = Extract<keyof RiskFindings, `risk/${string}-mismatch` | "risk/impact-displaced">;

/** A rule on some calculated cells: stored against recalculated; the repair gives the formula back. */
export function mismatchRule(code: MismatchCode, cells: (movesImpact: boolean) => readonly RiskCell[]): ProjectRule {
  return (project) => {
    if (project.origin !== "book") return [];
    const map = riskMapOf(project);
    const own = cells(map.method.movesImpact);
    return listMismatches(map, (table, key) => restoreFormula(project, table, key))
      .filter(({ params }) => own.includes(params.cell))
      .map(({ at, params, repair }): Draft => {
        const draft: Draft = { code, severity: "error", at: [at], params };
        return repair.length === 0 ? draft : { ...draft, repair: { safe: true, changes: repair } };
      });
  };
}
