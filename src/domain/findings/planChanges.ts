import type { Cell } from "../workbook/Cell";
import type { Op, WritePlan } from "../workbook/WritePlan";
import type { Change } from "./Finding";
import type { BookPlace, Locator, Ref } from "./Place";

/** Columns that hold codes: Excel would make numbers or dates of them unless the cell is text ("@") first. */
const CODE_FIELDS = new Set(["pidm", "code", "sector", "programa", "elemento", "producto", "indicador", "fuente"]);

const MONEY_FIELDS = new Set(["amount", "declaredTotal", "budgetSum"]);

/** The write that carries changes out in a workbook; empty where a place is on a form. */
export function planChanges(changes: readonly Pick<Change, "at" | "to">[], locate: Locator): WritePlan {
  return changes.flatMap((change) => {
    const place = locate(change.at);
    return "sheet" in place ? planChange(place, change) : [];
  });
}

function planChange(place: BookPlace, change: Pick<Change, "at" | "to">): readonly Op[] {
  const { sheet, cell: area } = place;
  const format = formatOf(change.at, change.to);
  const formatOps: readonly Op[] = format === undefined ? [] : [{ op: "setNumberFormat", sheet, area, format }];
  if (isFormula(change.to)) return [...formatOps, { op: "setFormulas", sheet, area, formulas: [[change.to]] }];
  return [...formatOps, { op: "setValues", sheet, area, values: [[change.to]] }];
}

function isFormula(value: Cell): value is string {
  return typeof value === "string" && value.startsWith("=");
}

/** A number or formula written into a text cell would stay text: the format goes first, as for codes. */
function formatOf(ref: Ref, to: Cell): string | undefined {
  const field = "field" in ref ? (ref.field ?? "") : "";
  if (MONEY_FIELDS.has(field)) return "#,##0";
  if (typeof to === "number") return "General";
  return CODE_FIELDS.has(field) && !isFormula(to) ? "@" : undefined;
}
