import { addedRows, columnFormulas } from "./ColumnSums";
import { amountAt, isAmountAt, mark, markAt } from "./Grid";
import { isWholeOfShares } from "./shareTotals";
import { amountColumns, type Table } from "./Table";
import { telling } from "./telling";

/** Figures above or below a total that are tried as its lines. */
const mostLines = 60;
/** A formula says what it adds; typed figures must agree in two columns, and not be small. */
const [formulaWeight, typedWeight, enough] = [2, 1, 2];
/**
 * The rows that other columns add in the same row: by formula, or, in two typed columns at least, as the figures right above
 * or right below that give the total exactly. Undefined where they do not agree.
 */
export function rowsAddedBeside(table: Table, total: number, column: number): readonly number[] | undefined {
  const found = new Map<string, { readonly rows: readonly number[]; weight: number }>();
  for (const { rows, weight } of [...besideAmounts(table, total, column), ...besideShares(table, total, column)]) {
    const key = rows.join();
    found.set(key, { rows, weight: (found.get(key)?.weight ?? 0) + weight });
  }
  const [best, ...others] = [...found.values()].sort((a, b) => b.weight - a.weight);
  if (best === undefined || best.weight < enough || others.some(({ weight }) => weight === best.weight))
    return undefined;
  return best.rows;
}

/** Rows that one column adds, and how much that proves. */
interface Added {
  readonly rows: readonly number[];
  readonly weight: number;
}

function besideAmounts(table: Table, total: number, column: number): readonly Added[] {
  return amountColumns(table).flatMap(({ column: other, kind }): readonly Added[] => {
    if (other === column || kind !== "amounts" || !isAmountAt(table.grid, total, other)) return [];
    const added = addedIn(table, total, other);
    return added.rows.length < 2 ? [] : [added];
  });
}

function besideShares(table: Table, total: number, column: number): readonly Added[] {
  const { grid, bodyTop, columns } = table;
  const shares = columns.find(
    ({ column: other, kind }) => kind === "rates" && isWholeOfShares(grid, [bodyTop, total, other]),
  );
  return shares === undefined
    ? []
    : [{ rows: sharesAbove(table, total, shares.column, column), weight: formulaWeight }];
}

/** Rows with a share of the whole and an amount in the column of the total, from the last one up. */
function sharesAbove({ grid, bodyTop }: Table, total: number, shares: number, column: number): readonly number[] {
  const rows: number[] = [];
  for (let row = total - 1; row >= bodyTop && markAt(grid, row, shares) === mark.share; row--) {
    if (isAmountAt(grid, row, column)) rows.push(row);
  }
  return rows;
}

function addedIn(table: Table, total: number, column: number): Added {
  const sum = columnFormulas(table, column).sums.find(({ row }) => row === total);
  if (sum !== undefined) return { rows: sum.isWhole ? addedRows(table.grid, column, sum) : [], weight: formulaWeight };
  const above = runThatAdds(table, total, column, -1);
  return { rows: above.length > 0 ? above : runThatAdds(table, total, column, 1), weight: typedWeight };
}

/** Rows from the total on, in one direction, whose figures give it; blank cells and zeros of the other columns count as rows. */
function runThatAdds(table: Table, total: number, column: number, step: 1 | -1): readonly number[] {
  const { grid, bodyTop, rect, aside } = table;
  const declared = amountAt(grid, total, column);
  if (Math.abs(declared) < telling) return [];
  const rows: number[] = [];
  let [sum, filled] = [0, 0];
  for (let row = total + step; row >= bodyTop && row <= rect.bottom && rows.length < mostLines; row += step) {
    if (aside.has(row) || !isAmountAt(grid, row, column)) continue;
    rows.push(row);
    const amount = amountAt(grid, row, column);
    sum += amount;
    if (amount !== 0) filled++;
    if (filled > 1 && Math.abs(sum - declared) < 0.005) return rows;
  }
  return [];
}
