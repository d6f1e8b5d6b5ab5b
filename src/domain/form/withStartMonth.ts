import type { FormRecord } from "./FormRecord";
import type { Resolved } from "./Import";
import { resolveForm } from "./resolveForm";

/** Resolves the form again with the calendar month (1–12) that a person chose for Mes 1. */
export function withStartMonth(form: FormRecord, month: number): Resolved {
  return resolveForm(form, month);
}
