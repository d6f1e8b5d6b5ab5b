import { numberKey } from "../domain/metas/numberKey";
import type { Project } from "../domain/project/Project";
import type { RiskBase, RiskDraft } from "../domain/risk/RiskDraft";
import { applyPlan } from "../domain/workbook/applyPlan";
import type { Snapshot } from "../domain/workbook/Snapshot";
import type { WritePlan } from "../domain/workbook/WritePlan";
import { decodeBook } from "../layouts/decodeBook";
import type { Action, ActionResult } from "./Action";
import { encodeDraft } from "./risk/encodeDraft";
import { matchRows } from "./risk/matchRows";
import { planChanges } from "./risk/planChanges";
import { structure } from "./structure";
import { findTargets } from "./structure/findTargets";
import { formulaWords } from "./structure/headerMaps";
import { mergeOps } from "./structure/mergeOps";
import { orderOps } from "./structure/orderOps";
import type { SheetTarget } from "./structure/SheetTarget";
import { joinSteps, type StructureConflict } from "./structure/StructureConflict";

export interface SaveRiskInput {
  readonly draft: RiskDraft;
  readonly base?: RiskBase;
}

export interface SaveRiskResult extends ActionResult {
  readonly conflicts: readonly StructureConflict[];
  /** The plan also makes or repairs sheets. */
  readonly structured: boolean;
}

const tables = ["risks", "impacts", "controls"] as const;
const sheets: readonly string[] = [...tables, "riskMap"];

function riskTargets(snapshot: Snapshot): readonly SheetTarget[] {
  return findTargets(snapshot).targets.filter(({ layout }) => sheets.includes(layout.key));
}

function isComplete(targets: readonly SheetTarget[]): boolean {
  return (
    targets.length === sheets.length &&
    targets.every(({ isNew, table }) => !isNew && (table === undefined || isWhole(table)))
  );
}

function isWhole({ missing, added }: NonNullable<SheetTarget["table"]>): boolean {
  return missing === "no" && added.size === 0;
}

/** One more than the highest number that any of the three tables knows, so that rows without a risk stay without one. */
function nextNumber({ risks, impacts, controls }: Project): number {
  const used = [...risks.map(({ number }) => number), ...[...impacts, ...controls].map(({ risk }) => risk)];
  const numbers = used.map((cell) => Number(numberKey(cell))).filter((number) => Number.isSafeInteger(number));
  return Math.max(0, ...numbers) + 1;
}

function withNumber(draft: RiskDraft, project: Project): RiskDraft {
  if (numberKey(draft.risk.number) !== "") return draft;
  return { ...draft, risk: { ...draft.risk, number: nextNumber(project) } };
}

function writeRisk(snapshot: Snapshot, { draft, base }: SaveRiskInput): Omit<SaveRiskResult, "structured"> {
  const targets = riskTargets(snapshot);
  const { project, sources } = decodeBook(snapshot);
  const numbered = withNumber(draft, project);
  const rows = matchRows(project, sources, base);
  const changes = encodeDraft(numbered, base?.draft, rows);
  const words = formulaWords(targets);
  const step = joinSteps(
    targets.flatMap((target) => {
      const key = tables.find((one) => one === target.layout.key);
      return key === undefined ? [] : [planChanges(target, changes[key], words)];
    }),
  );
  if (step.conflicts.length > 0) return { plan: [], conflicts: step.conflicts };
  return { plan: mergeOps(orderOps(step.ops, new Set())), conflicts: [] };
}

/** Sheets that are missing come first, in the same plan: one undo takes all of it back. */
function run(snapshot: Snapshot, input: SaveRiskInput): SaveRiskResult {
  if (isComplete(riskTargets(snapshot))) return { ...writeRisk(snapshot, input), structured: false };
  const made = structure.run(snapshot, {});
  const after = applyPlan(snapshot, made.plan);
  if (!isComplete(riskTargets(after))) return { plan: [], conflicts: made.conflicts, structured: true };
  const { plan, conflicts } = writeRisk(after, input);
  const joined: WritePlan = conflicts.length > 0 ? [] : [...made.plan, ...plan];
  return { plan: joined, conflicts: [...made.conflicts, ...conflicts], structured: true };
}

/** Writes a risk of the pane: one row in tRiesgos, one in tImpacto, one per control; nothing else changes. */
export const saveRisk = { id: "saveRisk", run } satisfies Action<SaveRiskInput>;
