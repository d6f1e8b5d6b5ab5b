import { type Area, formatArea, parseArea } from "../../domain/workbook/address";
import type { Op, Validation, WritePlan } from "../../domain/workbook/WritePlan";
import type { OpOf, ValidationBlock } from "../ops/Step";
import { isFixed } from "./uniform";

interface Run {
  readonly steps: readonly OpOf<"setValidation">[];
  readonly area: Area;
}

/** True when a rule says the same in each cell, and not something relative to the first one. */
function isShareable({ rule }: Validation): boolean {
  if (rule.kind === "any" || rule.kind === "custom") return false;
  if (rule.kind === "listFormula") return isFixed(rule.formula);
  return rule.kind !== "date" || [rule.min, rule.max].every((limit) => !limit.startsWith("=") || isFixed(limit));
}

function ruleOf({ rule, alert }: Validation): string {
  return JSON.stringify([rule, alert ?? null]);
}

function isBeside(left: Area, right: Area): boolean {
  return left.row === right.row && left.rows === right.rows && left.column + left.columns === right.column;
}

/** The run with the next step; undefined where that has another rule, or stands elsewhere. */
function widen(run: Run | undefined, { steps: [next], area }: Run): Run | undefined {
  const [first] = run?.steps ?? [];
  if (run === undefined || first === undefined || next === undefined || first.sheet !== next.sheet) return undefined;
  if (!isBeside(run.area, area) || ruleOf(first.validation) !== ruleOf(next.validation)) return undefined;
  return { steps: [...run.steps, next], area: { ...run.area, columns: run.area.columns + area.columns } };
}

/** The rule of a run for all its cells, and the help of each of its blocks. */
function joinRun({ steps, area }: Run): ValidationBlock {
  const [first] = steps;
  if (first === undefined) throw new Error("a run without steps");
  if (steps.length === 1) return first;
  const { prompt: _, ...validation } = first.validation;
  const prompts = steps.flatMap((step) =>
    step.validation.prompt === undefined ? [] : [{ area: step.area, prompt: step.validation.prompt }],
  );
  return { ...first, area: formatArea(area), validation, prompts };
}

/** A run that a step may begin; undefined for one that stays alone. */
function beginRun(op: Op): Run | undefined {
  const area = op.op === "setValidation" && isShareable(op.validation) ? parseArea(op.area) : undefined;
  return op.op === "setValidation" && area !== undefined ? { steps: [op], area } : undefined;
}

/** Blocks side by side with one rule and its alert, such as the months of a schedule: these are sent once. */
export function shareRules(plan: WritePlan): WritePlan {
  const shared: Op[] = [];
  let run: Run | undefined;
  for (const op of plan) {
    const begun = beginRun(op);
    const wider = begun === undefined ? undefined : widen(run, begun);
    if (wider === undefined && run !== undefined) shared.push(joinRun(run));
    if (begun === undefined) shared.push(op);
    run = wider ?? begun;
  }
  if (run !== undefined) shared.push(joinRun(run));
  return shared;
}
