import type { Project } from "../../domain/project/Project";
import { type RiskMap, readRiskMap } from "../../domain/risk/readRiskMap";

/** Projects are never changed: one valuation serves all the rules of a check. */
const maps = new WeakMap<Project, RiskMap>();

/** The map of a project, valued by its method. */
export function riskMapOf(project: Project): RiskMap {
  const known = maps.get(project);
  if (known !== undefined) return known;
  const map = readRiskMap(project);
  maps.set(project, map);
  return map;
}
