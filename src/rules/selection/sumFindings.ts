import type { SeverityOf } from "../../domain/findings/checks";
import type { Explanation, Finding } from "../../domain/findings/Finding";
import type { SheetFindings } from "../../domain/findings/SheetFindings";
import { cellName, type Grid, valueAt } from "./Grid";

/** A cell of the grid, rows and columns from 0. */
type Spot = readonly [row: number, column: number];

type Params = SheetFindings["sheet/total-mismatch"];

/** What is known of a sum that is wrong; the label is the cell where nothing names it. */
type WrongSum = Omit<Params, "difference" | "subtotals" | "closing" | "label"> &
  Partial<Pick<Params, "subtotals" | "label">>;

/** A sum that is not what its lines give; amounts in pesos to the centavo, places in the order given. */
export function sumMismatch(
  grid: Grid,
  { severity, spots }: { readonly severity: SeverityOf<"sheet/total-mismatch">; readonly spots: readonly Spot[] },
  wrong: WrongSum,
  { explanations, closing = explanations.length }: { explanations: readonly Explanation[]; closing?: number } = {
    explanations: [],
  },
): Finding {
  const places = spots.map(([row, column]) => ({ sheet: grid.sheet, cell: cellName(grid, row, column) }));
  const difference = Number((wrong.sum - wrong.declared).toFixed(2));
  const label = wrong.label || (places[0]?.cell ?? "");
  const params: Params = { subtotals: 0, ...wrong, label, difference, closing };
  return { code: "sheet/total-mismatch", severity, places, params, explanations, leads: [] };
}

/** A constant where a formula belongs; `formulas` copies of it prove that. */
export function lostFormula(grid: Grid, [row, column]: Spot, expected: string, formulas: number): Finding {
  return {
    code: "sheet/formula-overwritten",
    severity: "error",
    places: [{ sheet: grid.sheet, cell: cellName(grid, row, column) }],
    params: { found: String(valueAt(grid, row, column)), expected, formulas },
  };
}

/** "=SUM(B5:B9,B12)" from an address with several areas. */
export function sumOf(area: string): string {
  return `=SUM(${area.replaceAll(", ", ",")})`;
}
