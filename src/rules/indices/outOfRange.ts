import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import { isBlank } from "../../domain/text/isBlank";
import type { Cell } from "../../domain/workbook/Cell";

const isValue = (cell: Cell | undefined): cell is number => typeof cell === "number" && cell >= 0 && cell <= 100;

/** «76,8», «76.8» or «76,8 %» as a number; undefined for any other text. */
function parseValue(cell: Cell): number | undefined {
  const digits = typeof cell === "string" ? /^(\d{1,3}(?:[.,]\d{1,6})?) ?%?$/.exec(cell.trim())?.[1] : undefined;
  return digits === undefined ? undefined : Number(digits.replace(",", "."));
}

/** The indices go from 0 to 100, and formulas read numbers alone. */
export const checkOutOfRange: ProjectRule = ({ indices }) =>
  indices.flatMap(({ value: cell }, index): readonly Draft[] => {
    if (isBlank(cell) || isValue(cell)) return [];
    const ref = { table: "indices", index, field: "value" } as const;
    const draft = {
      code: "index/out-of-range",
      severity: "error",
      at: [ref],
      params: { found: showCell(cell) },
    } as const;
    const value = parseValue(cell);
    return [
      isValue(value) ? { ...draft, repair: { changes: [{ at: ref, from: cell, to: value }], safe: true } } : draft,
    ];
  });
