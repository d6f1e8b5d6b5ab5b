import { brokenProducts, type Product } from "../../domain/budget/brokenProducts";
import type { Finding } from "../../domain/findings/Finding";
import { amountAt, cellName, formulaAt, type Grid, isAmountAt } from "./Grid";
import type { Table, TableColumn } from "./Table";
import { telling } from "./telling";

const quantity = /^(?:cant|cantidad(?:es)?|no de unidades|qty|quantity)\b/;
const unit = /\b(?:unit|unitari[oa]|por unidad)\b/;
const product = /\b(?:total|parcial|subtotal|valor|costo|importe|amount)\b/;

interface ProductRow extends Product {
  readonly row: number;
}

/** Typed figures that are not quantity × unit value, where those of nearly all other rows are; `told` are findings that may name them already. */
export function checkProducts(table: Table, told: readonly Finding[]): readonly Finding[] {
  const found = findColumns(table.columns);
  if (found === undefined) return [];
  const [counts, prices, amounts] = found;
  const rows: ProductRow[] = [];
  for (let row = table.bodyTop; row <= table.rect.bottom; row++) {
    if (!isTypedRow(table, row, found)) continue;
    const figure = (column: TableColumn): number => amountAt(table.grid, row, column.column);
    rows.push({ row, quantity: figure(counts), unit: figure(prices), amount: figure(amounts) });
  }
  return brokenProducts(rows)
    .filter(({ row, amount }) => amount >= telling && !isTold(cellName(table.grid, row, amounts.column), told))
    .map((one) => describe(table, found, one));
}

type Columns = readonly [quantity: TableColumn, unit: TableColumn, amount: TableColumn];

/** The quantity, the unit value at its right, and the amount at the right of both. */
function findColumns(columns: readonly TableColumn[]): Columns | undefined {
  const counts = columns.find(({ heading }) => quantity.test(heading));
  const prices = columns.find(({ heading, column }) => unit.test(heading) && column > (counts?.column ?? column));
  const amounts = columns.find(
    ({ heading, column, kind }) =>
      kind === "amounts" && column > (prices?.column ?? column) && product.test(heading) && !unit.test(heading),
  );
  return counts === undefined || prices === undefined || amounts === undefined ? undefined : [counts, prices, amounts];
}

function isTypedRow({ grid, labels, aside }: Table, row: number, columns: Columns): boolean {
  if (labels.has(row) || aside.has(row) || formulaAt(grid, row, columns[2].column) !== "") return false;
  return columns.every(({ column }) => isAmountAt(grid, row, column)) && !hasBetween(grid, row, columns);
}

/** A discount or a tax between the unit value and the amount changes the amount. */
function hasBetween(grid: Grid, row: number, [, { column: first }, { column: last }]: Columns): boolean {
  for (let column = first + 1; column < last; column++) {
    if (isAmountAt(grid, row, column) && amountAt(grid, row, column) !== 0) return true;
  }
  return false;
}

function isTold(cell: string, told: readonly Finding[]): boolean {
  return told.some(({ places, explanations = [] }) =>
    [...places, ...explanations.map(({ place }) => place)].some((place) => "cell" in place && place.cell === cell),
  );
}

function describe(
  { grid }: Table,
  columns: Columns,
  { row, quantity: count, unit: price, amount }: ProductRow,
): Finding {
  const [counts, prices, amounts] = columns.map(({ column }) => cellName(grid, row, column));
  return {
    code: "sheet/product-mismatch",
    severity: "warning",
    places: [{ sheet: grid.sheet, cell: amounts ?? "" }],
    params: { factors: `${counts} × ${prices}`, product: Math.round(count * price * 100) / 100, amount },
  };
}
