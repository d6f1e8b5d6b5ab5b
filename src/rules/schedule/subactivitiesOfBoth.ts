import type { Draft, FormRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import { matchSchedule } from "../../domain/schedule/matchSchedule";
import { roundSimilarity } from "../../domain/text/roundSimilarity";

/** §9 holds every subactivity of §6.5; an empty table is not a list of omissions. */
export const checkMissingInSchedule: FormRule = (form) =>
  form.schedule.length === 0
    ? []
    : matchSchedule(form).missing.map(({ code, number, text, at }) => ({
        code: "schedule/missing-subactivity",
        severity: "error",
        at: [at],
        params: { code, number: showCell(number ?? ""), text },
      }));

/** §9 holds no other subactivity than those of §6.5. */
export const checkUnknownInSchedule: FormRule = (form) =>
  matchSchedule(form).unknown.map((row) => ({
    code: "schedule/unknown-subactivity",
    severity: "error",
    at: [row.at],
    params: { number: showCell(row.number ?? ""), text: row.text },
  }));

/** §9 words a subactivity as §6.5 does. */
export const checkScheduleTextDrift: FormRule = (form) =>
  matchSchedule(form)
    .pairs.filter(({ similarity }) => similarity < 1)
    .map(
      ({ planned, row, similarity }): Draft => ({
        code: "schedule/text-drift",
        severity: "warning",
        at: [row.at, planned.at],
        params: {
          code: planned.code,
          number: showCell(row.number ?? planned.number ?? ""),
          found: row.text,
          expected: planned.text,
          similarity: roundSimilarity(similarity),
        },
      }),
    );
