import { explainTotal, type TotalAnswer } from "../../domain/budget/explainTotal";
import type { MoneyStyle } from "../../domain/budget/MoneyReading";
import { parseMoney } from "../../domain/budget/parseMoney";
import type { Sum } from "../../domain/budget/sumMoney";
import type { RankedEdit } from "../../domain/budget/TotalQuestion";
import type { Explanation } from "../../domain/findings/Finding";
import { amountAt, cellName, type Grid, valueAt } from "./Grid";
import { splitAmount } from "./Ledger";

/** A total of a column and the rows that it may be the sum of. */
interface SumCells {
  readonly grid: Grid;
  readonly column: number;
  readonly rows: readonly number[];
  readonly total: number;
}

/** More lines than a person compares; the search for slips grows with them. */
const mostLines = 50_000;

/** Single slips that make the lines of a column add up to the cell at `total` exactly, in pesos or, where there are any, in centavos. */
export function explainSum({ grid, column, rows, total }: SumCells): TotalAnswer {
  if (rows.length === 0 || rows.length > mostLines) return { sum: 0, gap: 0, explanations: [], closing: 0, leads: [] };
  const lines = rows.map((row) => splitAmount(amountAt(grid, row, column)));
  const declared = splitAmount(amountAt(grid, total, column));
  const unit = [...lines, declared].every(({ cents }) => cents === 0) ? 1 : 100;
  const toUnits = ({ pesos, cents }: Sum): number => (unit === 1 ? pesos : pesos * 100 + cents);
  const declaredStyle = styleOf(grid, total, column);
  const answer = explainTotal({
    lines: lines.map(toUnits),
    declared: toUnits(declared),
    styles: rows.map((row) => styleOf(grid, row, column)),
    ...(declaredStyle === undefined ? {} : { declaredStyle }),
  });
  // A sign is no slip of the pen here: figures that are taken away are more likely.
  const explanations = answer.explanations
    .filter(({ kind }) => kind !== "sign")
    .map((edit) => ({ ...edit, from: edit.from / unit, to: edit.to / unit }));
  return { ...answer, sum: answer.sum / unit, gap: answer.gap / unit, explanations, closing: explanations.length };
}

function styleOf(grid: Grid, row: number, column: number): MoneyStyle | undefined {
  const value = valueAt(grid, row, column);
  if (typeof value !== "string") return undefined;
  const money = parseMoney(value);
  return money.ok ? money.style : undefined;
}

/** An edit with its cell; a selection is only read, so that it carries no write. */
export function placeEdit({ grid, column, rows, total }: SumCells, { spot, line, ...edit }: RankedEdit): Explanation {
  const row = spot === "total" ? total : (rows[spot] ?? total);
  const other = line === undefined ? undefined : rows[line];
  return {
    ...edit,
    ...(other === undefined ? {} : { row: grid.row + other }),
    place: { sheet: grid.sheet, cell: cellName(grid, row, column) },
  };
}
