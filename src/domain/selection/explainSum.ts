import { explainTotal, type TotalAnswer } from "../budget/explainTotal";
import type { MoneyStyle } from "../budget/MoneyReading";
import { parseMoney } from "../budget/parseMoney";
import type { RankedEdit } from "../budget/TotalQuestion";
import type { Explanation } from "../findings/Finding";
import { amountAt, cellName, type Grid, valueAt } from "./Grid";
import { splitAmount } from "./Ledger";

/** More lines than a person compares; the search for slips grows with them. */
const mostLines = 50_000;

/** Single slips that make the lines of a column add up to the cell at `total` exactly. Whole pesos: gaps of centavos have none. */
export function explainSum(grid: Grid, column: number, rows: readonly number[], total: number): TotalAnswer {
  const none: TotalAnswer = { sum: 0, gap: 0, explanations: [], closing: 0, leads: [] };
  if (rows.length === 0 || rows.length > mostLines) return none;
  const lines = rows.map((row) => splitAmount(amountAt(grid, row, column)));
  const declared = splitAmount(amountAt(grid, total, column));
  const cents = lines.reduce((sum, line) => sum + line.cents, 0);
  if (cents % 100 !== declared.cents % 100) return none;
  const carried = Math.trunc((cents - declared.cents) / 100);
  const declaredStyle = styleOf(grid, total, column);
  const answer = explainTotal({
    lines: lines.map(({ pesos }) => pesos),
    declared: declared.pesos - carried,
    styles: rows.map((row) => styleOf(grid, row, column)),
    ...(declaredStyle === undefined ? {} : { declaredStyle }),
  });
  if (carried === 0) return answer;
  // Centavos that make pesos are taken from the total: its digits are not those that stand in the cell.
  const explanations = answer.explanations.filter(({ spot }) => spot !== "total");
  return { ...answer, explanations, closing: explanations.length };
}

function styleOf(grid: Grid, row: number, column: number): MoneyStyle | undefined {
  const value = valueAt(grid, row, column);
  if (typeof value !== "string") return undefined;
  const money = parseMoney(value);
  return money.ok ? money.style : undefined;
}

/** An edit with its cell; a selection is only read, so that it carries no write. */
export function placeEdit(
  grid: Grid,
  column: number,
  rows: readonly number[],
  total: number,
  { spot, line, ...edit }: RankedEdit,
): Explanation {
  const row = spot === "total" ? total : (rows[spot] ?? total);
  const other = line === undefined ? undefined : rows[line];
  return {
    ...edit,
    ...(other === undefined ? {} : { row: grid.row + other }),
    place: { sheet: grid.sheet, cell: cellName(grid, row, column) },
  };
}
