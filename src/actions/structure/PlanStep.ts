import type { StructureConflict } from "../../domain/workbook/StructureConflict";
import type { Op } from "../../domain/workbook/WritePlan";

/** Part of a plan with what it had to leave alone. */
export interface PlanStep {
  readonly ops: readonly Op[];
  readonly conflicts: readonly StructureConflict[];
}

/** Joins parts of a plan in order. */
export function joinSteps(steps: readonly PlanStep[]): PlanStep {
  return { ops: steps.flatMap(({ ops }) => ops), conflicts: steps.flatMap(({ conflicts }) => conflicts) };
}
