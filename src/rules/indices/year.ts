import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { showCell, wholeOf } from "../../domain/findings/showCell";
import type { Cell } from "../../domain/workbook/Cell";

const isYear = (cell: Cell | undefined): cell is number =>
  typeof cell === "number" && Number.isInteger(cell) && cell >= 1990 && cell <= 2100;

/** The year that is measured is a number, and is not still to come. */
export const checkYear: ProjectRule = ({ indices, today }) =>
  indices.flatMap(({ year: cell }, index): readonly Draft[] => {
    const ref = { table: "indices", index, field: "year" } as const;
    const found = showCell(cell);
    const draft = { code: "index/year", at: [ref] } as const;
    if (!isYear(cell)) {
      const year = typeof cell === "string" ? wholeOf(cell) : undefined;
      const repair = isYear(year) ? { repair: { changes: [{ at: ref, from: cell, to: year }], safe: true } } : {};
      return [{ ...draft, severity: "error", params: { found }, ...repair }];
    }
    const thisYear = Number(today?.slice(0, 4) ?? Number.NaN);
    return cell > thisYear ? [{ ...draft, severity: "warning", params: { found, today: thisYear } }] : [];
  });
