import type { FormRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import { matchSchedule } from "../../domain/schedule/matchSchedule";

/** The subactivity stands under «Sub actividades», not one column to the left (DIE-FO-013, 9). */
export const checkColumnShift: FormRule = (form) => {
  const shifted = form.schedule.filter((row) => row.shifted);
  if (shifted.length === 0) return [];
  const planned = new Map(matchSchedule(form).pairs.map((pair) => [pair.row, pair.planned]));
  return shifted.map((row) => ({
    code: "schedule/column-shift",
    severity: "warning",
    at: [row.at],
    params: {
      code: planned.get(row)?.code ?? "",
      number: showCell(row.number ?? planned.get(row)?.number ?? ""),
      text: row.text,
    },
  }));
};
