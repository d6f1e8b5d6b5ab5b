import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import type { RowRef } from "../../domain/findings/Place";
import type { RiskFindings } from "../../domain/findings/RiskFindings";
import { showCell } from "../../domain/findings/showCell";
import type { MappedRisk } from "../../domain/risk/readRiskMap";
import { riskMapOf } from "./riskMapOf";

type Reason = Pick<RiskFindings["risk/incomplete-questionnaire"], "reason" | "questions">;

/** Every question is answered and at least one with «Sí»: none at all is no impact level (guía v4 de 2018, tabla de impacto). */
export const checkIncompleteQuestionnaire: ProjectRule = (project) =>
  riskMapOf(project).risks.flatMap((risk): readonly Draft[] => {
    const reason = reasonOf(risk);
    if (reason === undefined) return [];
    const params = { risk: showCell(risk.row.number), ...reason };
    return [{ code: "risk/incomplete-questionnaire", severity: "error", at: [placeOf(risk, reason)], params }];
  });

function reasonOf({ impacts, valuation }: MappedRisk): Reason | undefined {
  if (impacts.length === 0) return { reason: "no-row", questions: [] };
  if (impacts.length > 1) return { reason: "several-rows", questions: [] };
  for (const problem of valuation.problems) {
    if (problem.kind === "unanswered") return { reason: "unanswered", questions: problem.questions };
    if (problem.kind === "no-yes") return { reason: "no-yes", questions: [] };
    if (problem.kind === "no-impact-level") return { reason: "no-level", questions: [] };
  }
  return undefined;
}

function placeOf({ index, impacts }: MappedRisk, { reason, questions }: Reason): RowRef {
  const last = impacts.at(-1);
  if (last === undefined) return { table: "risks", index, field: "number" };
  const [question] = questions;
  if (question !== undefined) return { table: "impacts", index: last.index, field: `answer${question}` };
  const field = reason === "no-level" ? "economic" : reason === "no-yes" ? "answer1" : "risk";
  return { table: "impacts", index: last.index, field };
}
