import type { Finding } from "../findings/Finding";
import { parseArea } from "../workbook/address";
import { fromRelative, toRelative } from "./relativeFormula";
import type { SelectedCell, SelectedColumn } from "./SelectedColumn";

/** A column of formulas has at least this many equal ones, and they are this much of its amounts. */
const fewestFormulas = 3;
const formulaShare = 0.6;

/** Constants in a column whose other cells all hold the same formula; sums of other rows are left aside. */
export function checkFormulas(
  sheet: string,
  { cells }: SelectedColumn,
  isSum: (cell: SelectedCell) => boolean,
): readonly Finding[] {
  const body = cells.filter((cell) => cell.money !== undefined && !isSum(cell));
  const common = findCommon(body);
  if (common === undefined || common.times < fewestFormulas || common.times < body.length * formulaShare) return [];
  return body
    .filter(({ formula }) => formula === "")
    .map((selected) => ({
      code: "sheet/formula-overwritten",
      severity: "error",
      places: [{ sheet, cell: selected.cell }],
      params: {
        found: String(selected.value),
        expected: fromRelative(common.pattern, ...position(selected)),
        formulas: common.times,
      },
    }));
}

function findCommon(body: readonly SelectedCell[]): { readonly pattern: string; readonly times: number } | undefined {
  const counts = new Map<string, number>();
  for (const selected of body) {
    if (selected.formula === "") continue;
    const pattern = toRelative(selected.formula, ...position(selected));
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best === undefined ? undefined : { pattern: best[0], times: best[1] };
}

function position({ cell }: SelectedCell): [row: number, column: number] {
  const area = parseArea(cell);
  return [area?.row ?? 1, area?.column ?? 1];
}
