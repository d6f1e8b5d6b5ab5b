import type { ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import type { Cell } from "../../domain/workbook/Cell";

const isQuarter = (cell: Cell) => cell === 1 || cell === 2 || cell === 3 || cell === 4;
const isValue = (cell: Cell) => cell === "" || (typeof cell === "number" && cell >= 0);

/** Planned and achieved are numbers from 0, the trimestre one of four; formulas leave out everything else. */
export const checkNotANumber: ProjectRule = ({ followUp }) =>
  followUp.flatMap((row, index) => {
    const wrong = [
      ...(isQuarter(row.quarter) ? [] : ["quarter" as const]),
      ...(isValue(row.planned) ? [] : ["planned" as const]),
      ...(isValue(row.achieved) ? [] : ["achieved" as const]),
    ];
    return wrong.map((of) => ({
      code: "follow/not-a-number" as const,
      severity: "error" as const,
      at: [{ table: "followUp" as const, index, field: of }],
      params: { of, found: showCell(row[of]) },
    }));
  });
