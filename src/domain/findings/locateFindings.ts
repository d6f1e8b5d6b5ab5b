import { fichaFields, isFichaKey } from "../project/ficha";
import { columnKinds } from "../project/Record";
import type { DataKind } from "../project/TableSchema";
import type { Cell } from "../workbook/Cell";
import type { Op, WritePlan } from "../workbook/WritePlan";
import type { CellEdit, Draft, DraftExplanation, Explanation, Finding, Fix } from "./Finding";
import type { BookPlace, Locator, Ref } from "./Place";

/** The write that carries changes out in a workbook; empty where a place is on a form. */
function planChanges(changes: readonly Pick<CellEdit, "at" | "to">[], locate: Locator): WritePlan {
  return changes.flatMap((change) => {
    const place = locate(change.at);
    return "sheet" in place ? planChange(place, change) : [];
  });
}

function planChange(place: BookPlace, change: Pick<CellEdit, "at" | "to">): readonly Op[] {
  const { sheet, cell: area } = place;
  const format = formatOf(change.at, change.to);
  const formatOps: readonly Op[] = format === undefined ? [] : [{ op: "setNumberFormat", sheet, area, format }];
  if (isFormula(change.to)) return [...formatOps, { op: "setFormulas", sheet, area, formulas: [[change.to]] }];
  return [...formatOps, { op: "setValues", sheet, area, values: [[change.to]] }];
}

function isFormula(value: Cell): value is string {
  return typeof value === "string" && value.startsWith("=");
}

/** What the cell holds, as its table or the facts of the form declare it; the sum of the lines is no fact of the form. */
function kindOf(ref: Ref): DataKind | undefined {
  if (!("field" in ref) || ref.field === undefined) return undefined;
  if ("table" in ref) return columnKinds(ref.table).get(ref.field);
  if (ref.field === "budgetSum") return "money";
  return isFichaKey(ref.field) ? fichaFields[ref.field].kind : undefined;
}

/**
 * A number or formula written into a text cell would stay text: the format goes first, as for codes, of which Excel would
 * make numbers or dates unless the cell is text ("@").
 */
function formatOf(ref: Ref, to: Cell): string | undefined {
  const kind = kindOf(ref);
  if (kind === "money") return "#,##0";
  if (typeof to === "number") return "General";
  return kind === "code" && !isFormula(to) ? "@" : undefined;
}

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
