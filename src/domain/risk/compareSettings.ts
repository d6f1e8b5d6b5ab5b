import type { Project } from "../project/Project";
import type { Cell } from "../workbook/Cell";
import { applySettings } from "./applySettings";
import type { RiskMethod, Zone } from "./RiskMethod";
import type { RiskSettings } from "./RiskSettings";
import { type MappedRisk, readRiskMap } from "./readRiskMap";
import { readSettings } from "./readSettings";

/** What a risk is worth by one method, in its words; undefined where that method cannot value it. */
export interface RiskSummary {
  readonly impact?: string;
  readonly inherentZone?: string;
  readonly residualProbability?: number;
  readonly residualZone?: string;
}

/** A risk whose results differ between two methods or settings. */
export interface RiskChange {
  readonly index: number;
  readonly number: Cell;
  readonly before: RiskSummary;
  readonly after: RiskSummary;
}

/** In the words of the method: «Alto» in one is «Alta» in another. */
function summarise(method: RiskMethod, { valuation }: MappedRisk): RiskSummary {
  const { impact, inherentZone, residual } = valuation;
  const word = method.impact.levels.find(({ level }) => level === impact?.level)?.word;
  const wordOf = (zone: Zone): string => method.zoneWords[zone] ?? "";
  return {
    ...(word === undefined ? {} : { impact: word }),
    ...(inherentZone === undefined ? {} : { inherentZone: wordOf(inherentZone) }),
    ...(residual === undefined
      ? {}
      : { residualProbability: residual.probability, residualZone: wordOf(residual.zone) }),
  };
}

function sameResults({ valuation: a }: MappedRisk, { valuation: b }: MappedRisk): boolean {
  return (
    a.impact?.level === b.impact?.level &&
    a.inherentZone === b.inherentZone &&
    a.residual?.probability === b.residual?.probability &&
    a.residual?.zone === b.residual?.zone
  );
}

/** The risks that get other results when the settings change; the sheets' own formulas recalculate them. */
export function compareSettings(project: Project, to: RiskSettings): readonly RiskChange[] {
  const [before, after] = [applySettings(readSettings(project.riskSettings)), applySettings(to)];
  const changed = readRiskMap(project, after).risks;
  return readRiskMap(project, before).risks.flatMap((risk, index): readonly RiskChange[] => {
    const other = changed[index];
    if (other === undefined || sameResults(risk, other)) return [];
    const summaries = { before: summarise(before, risk), after: summarise(after, other) };
    return [{ index: risk.index, number: risk.row.number, ...summaries }];
  });
}
