import type { ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import type { Cell } from "../../domain/workbook/Cell";

const isBound = (cell: Cell) => typeof cell === "number" && [2, 3, 4, 5].includes(cell);

/** From 1 on all would be high, and above 5 none: the strategies of the sheet need a value in between. */
export const checkHighFrom: ProjectRule = ({ actors, yearSettings: { highFrom } }) => {
  if (actors.length === 0 || isBound(highFrom)) return [];
  return [
    { code: "actor/high-from", severity: "error", at: [{ field: "highFrom" }], params: { found: showCell(highFrom) } },
  ];
};
