import { isBlank } from "../text/isBlank";
import type { Cell } from "../workbook/Cell";
import { isAmount } from "./columnKind";
import type { SelectedCell, SelectedColumn } from "./SelectedColumn";
import { readLabel } from "./totalLabel";

/** A cell that says of itself that it is a sum: by a label, or by its formula (then without label). */
export interface Sum {
  readonly cell: SelectedCell;
  readonly label: string;
  readonly kind: "total" | "subtotal";
}

type Rows = readonly (readonly Cell[])[];

/** The sums of a column from top to bottom. */
export function readSums(column: SelectedColumn, values: Rows): readonly Sum[] {
  return column.cells.filter(isAmount).flatMap((cell) => {
    const label = findLabel(cell, column, values);
    const kind = label === undefined ? undefined : readLabel(label);
    if (label !== undefined && kind !== undefined) return [{ cell, label: label.trim(), kind }];
    return isSumFormula(cell) ? [{ cell, label: "", kind: "total" as const }] : [];
  });
}

/** Whether some row of the selection says that it is a total: then a column without a number there has none. */
export function hasLabelledRow(values: Rows): boolean {
  return values.some((row) => row.some((cell) => readLabel(cell) !== undefined) && row.some(isNumber));
}

function isNumber(cell: Cell): boolean {
  return typeof cell === "number";
}

/** A label stands in the row of the sum, else right above it, else under the last number of the column. */
function findLabel(cell: SelectedCell, column: SelectedColumn, values: Rows): string | undefined {
  const row = (values[cell.row] ?? []).filter((text, i) => i !== column.index && !isBlank(text));
  const beside = row.find((text) => readLabel(text) !== undefined);
  if (typeof beside === "string") return beside;
  const position = column.cells.findIndex((other) => other.row === cell.row);
  const [above, below] = [column.cells[position - 1], column.cells[position + 1]];
  const isLast = column.cells.slice(position + 1).every(({ money }) => money === undefined);
  return labelOf(above, values) ?? (isLast ? labelOf(below, values) : undefined);
}

/** A label with a number in its own row belongs to that number. */
function labelOf(cell: SelectedCell | undefined, values: Rows): string | undefined {
  if (typeof cell?.value !== "string" || readLabel(cell.value) === undefined) return undefined;
  return (values[cell.row] ?? []).some(isNumber) ? undefined : cell.value;
}

/** A formula that adds cells of its own column above or below it. */
export function isSumFormula({ formula, cell }: SelectedCell): boolean {
  const letters = cell.replace(/\d+$/, "");
  const sum = /^=\+?(?:SUM|SUMA|SUBTOTAL|SUBTOTALES|AGGREGATE)\(([^()]*)\)$/i.exec(formula.replaceAll("$", ""))?.[1];
  return sum !== undefined && new RegExp(`\\b${letters}\\d+:${letters}\\d+\\b`, "i").test(sum);
}
