import type { FindingCode } from "../../src/domain/findings/FindingParams";
import type { BudgetLine, Project, RubroLine } from "../../src/domain/project/Project";

interface Spoiled {
  readonly project: Project;
  /** Where the right finding points first. */
  readonly place: string;
}

export interface Slip {
  readonly name: string;
  readonly code: FindingCode;
  /** What else the slip makes true, such as a rubro that no longer equals the lines. */
  readonly follows?: readonly FindingCode[];
  readonly spoil: (project: Project, dice: number) => Spoiled | undefined;
}

export const TOTAL = "Presupuesto!E3";
export const amountsFollow: readonly FindingCode[] = ["budget/rubro-mismatch"];

export function withLine(project: Project, index: number, over: Partial<BudgetLine>): Project {
  return { ...project, budget: project.budget.map((line, at) => (at === index ? { ...line, ...over } : line)) };
}

/** A slip on the digits of one amount of 8.1. */
export function digits(change: (text: string, dice: number) => string): Slip["spoil"] {
  return (project, dice) => {
    const index = dice % project.budget.length;
    const from = String(project.budget[index]?.amount);
    const to = change(from, dice);
    return to === from || !/^[1-9]\d*$/.test(to)
      ? undefined
      : { project: withLine(project, index, { amount: Number(to) }), place: TOTAL };
  };
}

export function withMeta(project: Project, index: number, over: Partial<Project["metas"][number]>): Project {
  return { ...project, metas: project.metas.map((meta, at) => (at === index ? { ...meta, ...over } : meta)) };
}

export function withRubro(project: Project, over: Partial<RubroLine>): Project {
  return { ...project, rubro: project.rubro.map((line) => ({ ...line, ...over })) };
}

/** A row of the schedule spoiled; only where its meta has `least` rows. */
export function withTask(
  project: Project,
  dice: number,
  change: (row: Project["schedule"][number]) => Project["schedule"][number],
) {
  const index = dice % project.schedule.length;
  return {
    index,
    project: { ...project, schedule: project.schedule.map((row, at) => (at === index ? change(row) : row)) },
  };
}
