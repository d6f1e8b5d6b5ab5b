import { findClosers } from "./findClosers";
import { nearestEdit } from "./nearestEdit";
import { sumPesos } from "./Pesos";
import { rankEdits } from "./rankEdits";
import type { RankedEdit, TotalEdit, TotalQuestion } from "./TotalQuestion";

/** The edits, at most one per place, that leave the smallest gap; only those that make it smaller. For when none closes it. */
export function findLeads(question: TotalQuestion, gap: number, wanted: number): readonly TotalEdit[] {
  const best: { readonly edit: TotalEdit; readonly rest: number }[] = [];
  const offer = (spot: TotalEdit["spot"], from: number, needed: number): void => {
    const nearest = nearestEdit(from, needed);
    const rest = nearest === undefined ? Number.POSITIVE_INFINITY : Math.abs(nearest.to - needed);
    const worst = best.length < wanted ? Math.abs(gap) : best.at(-1)?.rest;
    if (nearest === undefined || worst === undefined || rest >= worst) return;
    best.push({ edit: { kind: nearest.kind, spot, from, to: nearest.to }, rest });
    best.sort((a, b) => a.rest - b.rest);
    best.length = Math.min(best.length, wanted);
  };
  for (const [index, line] of question.lines.entries()) offer(index, line, line - gap);
  offer("total", question.declared, question.declared + gap);
  return best.map(({ edit }) => edit);
}

/** More than anybody looks at; the answer says how many there are in all. */
const explanationsKept = 50;

/** Leads shown when nothing closes the gap; none of them is a correction. */
const leadsShown = 2;

export interface TotalAnswer {
  readonly sum: number;
  /** sum − declared; 0 when the total is right. */
  readonly gap: number;
  /** Single edits after which the lines add up to the TOTAL exactly, best first. */
  readonly explanations: readonly RankedEdit[];
  /** How many there are, also where only the best are kept. */
  readonly closing: number;
  /** Only when nothing closes the gap: the edits that come nearest. */
  readonly leads: readonly RankedEdit[];
}

/** Why a total is wrong: every single slip, on a line or on the TOTAL, that would make it right. Whole pesos. */
export function explainTotal(question: TotalQuestion): TotalAnswer {
  const sum = sumPesos(question.lines);
  const gap = sum - question.declared;
  const closers = findClosers(question, gap);
  const explanations = rankEdits(question, closers, explanationsKept);
  const leads = gap === 0 || closers.length > 0 ? [] : findLeads(question, gap, leadsShown);
  return { sum, gap, explanations, closing: closers.length, leads: leads.map((lead) => ({ ...lead, reasons: [] })) };
}
