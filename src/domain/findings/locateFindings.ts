import type { Draft, DraftExplanation, Explanation, Finding, Fix } from "./Finding";
import type { Locator } from "./Place";
import { planChanges } from "./planChanges";

/** Findings with places, from what the rules saw; fixes and explanations become writes where the place is a cell. */
export function locateFindings(drafts: readonly Draft[], locate: Locator): readonly Finding[] {
  return drafts.map((draft) => locateFinding(draft, locate));
}

function locateFinding(draft: Draft, locate: Locator): Finding {
  const { code, severity, params } = draft;
  const located = {
    code,
    severity,
    params,
    places: draft.at.map(locate),
    ...(draft.repair === undefined ? {} : { fix: locateRepair(draft.repair, locate) }),
    ...(draft.explanations === undefined
      ? {}
      : { explanations: draft.explanations.map((item) => locateExplanation(item, locate)) }),
    ...(draft.leads === undefined ? {} : { leads: draft.leads.map((lead) => locateLead(lead, locate)) }),
  };
  // The compiler cannot follow that code and params come from the same member of the union.
  return located as Finding;
}

function locateRepair(repair: NonNullable<Draft["repair"]>, locate: Locator): Fix {
  return {
    safe: repair.safe,
    changes: repair.changes.map(({ at, from, to }) => ({ place: locate(at), from, to })),
    plan: planChanges(repair.changes, locate),
  };
}

function locateExplanation(draft: DraftExplanation, locate: Locator): Explanation {
  const lead = locateLead(draft, locate);
  const plan = writesAmount(draft) ? planChanges([draft], locate) : [];
  return plan.length === 0 ? lead : { ...lead, fix: plan };
}

/** A lead closes the gap only in part: it is shown, never offered as a write. */
function locateLead({ at, ...draft }: DraftExplanation, locate: Locator): Explanation {
  return { ...draft, place: locate(at) };
}

/** For a line written twice or left out, `to` is its part of the sum: the row itself is a person's to delete or add. */
function writesAmount(draft: DraftExplanation): boolean {
  return draft.kind !== "duplicated-line" && draft.kind !== "omitted-line";
}
