import { sampleRiskMap } from "../../assets/samples/riskMap";
import { reportRisks } from "../../src/actions/reportRisks";
import { emptyProject } from "../../src/domain/project/emptyProject";
import type { Project } from "../../src/domain/project/Project";
import type { MethodId } from "../../src/domain/risk/RiskMethod";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import type { Op } from "../../src/domain/workbook/WritePlan";
import { bookOf, sheetOf } from "../support/bookTools";

export const now = "2026-11-25T07:00";
export const marks = ["gm.informeRiesgos", "gm.informeInherente", "gm.informeResidual", "gm.informeTodos"];

export const projectOf = (riskMethod: MethodId): Project => ({
  ...emptyProject,
  ficha: { ...emptyProject.ficha, name: "Transparencia metropolitana", vigencia: 2026 },
  ...sampleRiskMap,
  riskSettings: { ...sampleRiskMap.riskSettings, riskMethod },
});
export const sample = bookOf(projectOf("v4-v6"));
export const report = (book: Snapshot) => applyPlan(book, reportRisks.run(book, { now }).plan);
export const named = (op: Op) => ("sheet" in op ? op.sheet : "");
export const ours = (name: string) => name.startsWith("Informe ");

/** Rows of a sheet as shown, from column A. */
export const rowsOf = (book: Snapshot, name: string) => sheetOf(book, name).cells?.values ?? [];
export const rowWith = (book: Snapshot, name: string, label: string) =>
  rowsOf(book, name).find((row) => row[0] === label) ?? [];
