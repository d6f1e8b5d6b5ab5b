import type { ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import { actionStates, sameWord } from "../../domain/risk/words";

/** An action that is not done by its date (guía v4 de 2018, seguimiento del plan de acción). */
export const checkOverdueAction: ProjectRule = ({ risks, today }) =>
  risks.flatMap((row, index) => {
    const isDate = /^\d{4}-\d{2}-\d{2}$/.test(row.actionDate);
    if (today === undefined || !isDate || row.actionDate >= today || sameWord(row.actionState, actionStates.done))
      return [];
    return [
      {
        code: "risk/overdue-action",
        severity: "warning",
        at: [{ table: "risks", index, field: "actionDate" }],
        params: { risk: showCell(row.number), date: row.actionDate },
      },
    ];
  });
