import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import { actionStates, sameWord } from "../../domain/risk/words";
import { findTextDate } from "../../domain/year/findTextDate";

/**
 * An action whose date is a text is never called overdue (guía v4 de 2018, seguimiento del plan de acción). Words that name no
 * day, such as «Permanente», may be meant so: they are only told.
 */
export const checkActionDate: ProjectRule = ({ risks }) =>
  risks.flatMap(({ number, actionDate, actionState }, index): readonly Draft[] => {
    const text = findTextDate(actionDate);
    if (text === undefined || sameWord(actionState, actionStates.done)) return [];
    const severity = /\d/.test(text.found) ? "warning" : "info";
    const at = [{ table: "risks" as const, index, field: "actionDate" }];
    return [{ code: "risk/action-date", severity, at, params: { risk: showCell(number), ...text } }];
  });
