import { isBlank } from "../text/isBlank";
import type { Cell } from "../workbook/Cell";
import { isAmount } from "./columnKind";
import type { SelectedCell, SelectedColumn } from "./SelectedColumn";
import { readLabel } from "./totalLabel";

/** A sum in a column of amounts and the lines that it should add up; subtotals are not lines. */
export interface FoundTotal {
  readonly total: SelectedCell;
  readonly lines: readonly SelectedCell[];
  /** Other sums between the lines, not counted again. */
  readonly subtotals: number;
  /** "" where only its place says that it is a total. */
  readonly label: string;
  readonly kind: "total" | "subtotal" | "last";
}

interface Sum {
  readonly cell: SelectedCell;
  readonly label: string;
  readonly kind: "total" | "subtotal";
}

/** The total of a column: labelled in its row, else a formula of a sum, else its last number; with its subtotals before it. */
export function findTotals(column: SelectedColumn, values: readonly (readonly Cell[])[]): readonly FoundTotal[] {
  const amounts = column.cells.filter(isAmount);
  const sums = amounts.flatMap((cell): readonly Sum[] => readSum(cell, column.index, values));
  if (sums.length === 0) return takeLast(amounts);
  const isOnTop = sums.length === 1 && sums[0]?.cell === amounts[0] && amounts.length > 1;
  if (isOnTop && sums[0] !== undefined) return [join(sums[0], amounts.slice(1), [])];
  // Without a total, the last of the sums is one.
  const end = Math.max(
    sums.findLastIndex(({ kind }) => kind === "total"),
    -1,
  );
  return sums.slice(0, end < 0 ? sums.length : end + 1).map((sum, i) => {
    const isTotal = i === end;
    const before = sums.slice(0, i);
    const from = isTotal ? -1 : (before.at(-1)?.cell.row ?? -1);
    const known = new Set(before.map(({ cell }) => cell));
    const lines = amounts.filter((cell) => cell.row > from && cell.row < sum.cell.row && !known.has(cell));
    return join({ ...sum, kind: isTotal ? "total" : "subtotal" }, lines, isTotal ? before : []);
  });
}

function readSum(cell: SelectedCell, column: number, values: readonly (readonly Cell[])[]): readonly Sum[] {
  const row = values[cell.row] ?? [];
  const labels = row.filter((text, i) => i !== column && !isBlank(text));
  const label = labels.find((text) => readLabel(text) !== undefined);
  const kind = label === undefined ? undefined : readLabel(label);
  if (label !== undefined && kind !== undefined) return [{ cell, label: String(label).trim(), kind }];
  return isSumFormula(cell) ? [{ cell, label: "", kind: "total" }] : [];
}

/** A formula that adds cells of its own column above or below it. */
export function isSumFormula({ formula, cell }: SelectedCell): boolean {
  const letters = cell.replace(/\d+$/, "");
  const sum = /^=\+?(?:SUM|SUMA|SUBTOTAL|SUBTOTALES|AGGREGATE)\(([^()]*)\)$/i.exec(formula.replaceAll("$", ""))?.[1];
  return sum !== undefined && new RegExp(`\\b${letters}\\d+:${letters}\\d+\\b`, "i").test(sum);
}

function join(sum: Sum, lines: readonly SelectedCell[], before: readonly Sum[]): FoundTotal {
  return { total: sum.cell, lines, subtotals: before.length, label: sum.label, kind: sum.kind };
}

function takeLast(amounts: readonly SelectedCell[]): readonly FoundTotal[] {
  const total = amounts.at(-1);
  if (total === undefined || amounts.length < 3) return [];
  return [{ total, lines: amounts.slice(0, -1), subtotals: 0, label: "", kind: "last" }];
}
