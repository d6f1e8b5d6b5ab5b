import type { Draft } from "../../../src/domain/findings/Finding";
import type { FormRecord } from "../../../src/domain/form/FormRecord";
import { resolveForm } from "../../../src/domain/form/resolveForm";
import type { Project } from "../../../src/domain/project/Project";
import { scheduleFormRules, scheduleReadingRules, scheduleRules } from "../../../src/rules/schedule";
import { cleanForm } from "../../support/buildForm";
import { cleanProject } from "../../support/buildProject";

export const form = cleanForm();
export const clean = cleanProject();

/** The schedule rules that look at the paper. */
export function checkForm(over: Partial<FormRecord>, startMonth?: number): readonly Draft[] {
  const record = cleanForm(over);
  const resolved = resolveForm(record, startMonth);
  return [
    ...scheduleFormRules.flatMap((rule) => rule(record)),
    ...scheduleReadingRules.flatMap((rule) => rule(record, resolved)),
  ];
}

export const checkBook = (over: Partial<Project>): readonly Draft[] =>
  scheduleRules.flatMap((rule) => rule(cleanProject(over)));
export const withMarks = (marks: readonly string[]) =>
  form.schedule.map((row, index) => ({ ...row, months: [...(marks[index] ?? "")].map((mark) => mark === "x") }));
export const rowAt = (row: number) => ({ section: "9", row, line: 300 + row });
