import { numberKey } from "../metas/numberKey";
import type { Project } from "../project/Project";
import type { Cell } from "../workbook/Cell";
import { applySettings } from "./applySettings";
import type { RiskMethod } from "./RiskMethod";
import type { ControlRow, ImpactRow, RiskRow } from "./RiskRows";
import { readRisk } from "./readRisk";
import { readSettings } from "./readSettings";
import type { RiskInput, RiskValuation } from "./Valuation";
import { valueRisk } from "./valueRisk";

/** A row with its place in its table, from 0. */
export interface Indexed<T> {
  readonly row: T;
  readonly index: number;
}

/** A risk with what belongs to it, valued by the workbook's method. */
export interface MappedRisk extends Indexed<RiskRow> {
  /** Number that the other sheets name it by, "" when it has none. */
  readonly key: string;
  readonly impacts: readonly Indexed<ImpactRow>[];
  readonly controls: readonly Indexed<ControlRow>[];
  readonly input: RiskInput;
  readonly valuation: RiskValuation;
}

/** The whole map by one method; rows of Impacto and Controles without their risk stand apart. */
export interface RiskMap {
  readonly method: RiskMethod;
  readonly risks: readonly MappedRisk[];
  readonly lostImpacts: readonly Indexed<ImpactRow>[];
  readonly lostControls: readonly Indexed<ControlRow>[];
}

function groupByRisk<T extends { readonly risk: Cell }>(rows: readonly T[]): ReadonlyMap<string, Indexed<T>[]> {
  const groups = new Map<string, Indexed<T>[]>();
  for (const [index, row] of rows.entries()) {
    const key = numberKey(row.risk);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ row, index }]);
    else group.push({ row, index });
  }
  return groups;
}

function lostRows<T>(groups: ReadonlyMap<string, Indexed<T>[]>, known: ReadonlySet<string>): readonly Indexed<T>[] {
  return [...groups].flatMap(([key, rows]) => (known.has(key) ? [] : rows));
}

/** Two rows of Impacto for one risk contradict each other: neither counts. */
function singleImpact(impacts: readonly Indexed<ImpactRow>[]): ImpactRow | undefined {
  return impacts.length === 1 ? impacts[0]?.row : undefined;
}

/** Reads and values the risks of a project by its method, or by another one that is only tried. */
export function readRiskMap(
  project: Pick<Project, "risks" | "impacts" | "controls" | "riskSettings">,
  method: RiskMethod = applySettings(readSettings(project.riskSettings)),
): RiskMap {
  const [impacts, controls] = [groupByRisk(project.impacts), groupByRisk(project.controls)];
  const risks = project.risks.map((row, index): MappedRisk => {
    const key = numberKey(row.number);
    const own = { impacts: key === "" ? [] : (impacts.get(key) ?? []), controls: controls.get(key) ?? [] };
    const set = key === "" ? [] : own.controls;
    const input = readRisk(
      method,
      row,
      singleImpact(own.impacts),
      set.map((one) => one.row),
    );
    return { row, index, key, impacts: own.impacts, controls: set, input, valuation: valueRisk(method, input) };
  });
  const known = new Set(risks.map(({ key }) => key).filter((key) => key !== ""));
  return { method, risks, lostImpacts: lostRows(impacts, known), lostControls: lostRows(controls, known) };
}
