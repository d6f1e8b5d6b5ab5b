import { nearestEdit } from "./nearestEdit";
import type { TotalEdit, TotalQuestion } from "./TotalQuestion";

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
