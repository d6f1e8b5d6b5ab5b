import { fromRelativeKey } from "../../domain/formula/relativeKey";
import { columnFormulas } from "./ColumnSums";
import { explainSum } from "./explainSum";
import { amountAt, formulaAt, isAmountAt } from "./Grid";
import { isMoneyHeading } from "./moneyHeading";
import { readPrecedents } from "./readPrecedents";
import { readSum } from "./readSum";
import { rowArithmetic } from "./rowArithmetic";
import { isOneSlip } from "./shortColumn";
import { amountColumns, type Table, type TableColumn } from "./Table";

/** A row of sums has at least this many equal ones beside the constant. */
const fewestSums = 2;

/** So many rows that add across prove that the columns are of one kind. */
const fewestAcross = 3;

/** A constant where `formulas` copies of one formula say what belongs there. */
export interface Overwritten {
  readonly row: number;
  readonly column: number;
  readonly key: string;
  readonly formulas: number;
}

/** A row in which most columns hold copies of one sum, and another column a constant. */
export function overwrittenSums(table: Table): readonly Overwritten[] {
  const columns = amountColumns(table);
  const rows = new Map<number, Map<string, number>>();
  for (const { column } of columns) {
    const { sums, keys } = columnFormulas(table, column);
    for (const { row } of sums) {
      const counts = rows.get(row) ?? new Map<string, number>();
      const key = keys.get(row) ?? "";
      counts.set(key, (counts.get(key) ?? 0) + 1);
      rows.set(row, counts);
    }
  }
  return [...rows].flatMap(([row, counts]): readonly Overwritten[] => {
    const [[key, times] = ["", 0]] = [...counts].sort(([, a], [, b]) => b - a);
    const constants = columns.filter((one) => one.kind === "amounts" && isTypedSum(table, row, one, key));
    if (constants.length === 0) return [];
    const isProven = times >= fewestSums && constants.length * fewestSums <= times;
    const told = isProven
      ? constants
      : constants.filter(
          (one) => hasTwin(table, columns, { row, column: one.column, key }) || isSlipOf(table, row, one, key),
        );
    return told.map(({ column }) => ({ row, column, key, formulas: times }));
  });
}

/** Beside a lone sum; a labelled total is judged, with its digits, as a typed one. */
function isSlipOf({ grid, labels }: Table, row: number, { column }: TableColumn, key: string): boolean {
  if (labels.has(row)) return false;
  const sum = rowArithmetic(grid, fromRelativeKey(key, grid.row + row, grid.column + column));
  return sum !== undefined && isOneSlip(sum, amountAt(grid, row, column));
}

/** A constant, and the formula of its row that it may stand for. */
type TypedCell = Pick<Overwritten, "row" | "column" | "key">;

/** The column of a lone sum of the row holds copies of this column's sums in two other rows at least, and no other sum. */
function hasTwin(table: Table, columns: readonly TableColumn[], { row, column, key }: TypedCell): boolean {
  const own = columnFormulas(table, column);
  const [twin, ...others] = columns
    .map((one) => columnFormulas(table, one.column))
    .filter(({ keys }) => keys.get(row) === key);
  if (twin === undefined || others.length > 0 || own.sums.length < fewestSums) return false;
  const shared = own.sums.filter((sum) => own.keys.get(sum.row) === twin.keys.get(sum.row)).length;
  return shared === own.sums.length && twin.sums.length === own.sums.length + 1;
}

/** The lines of the column are added across with those of a column that has the sum: both add up downwards too. */
function isAddedAcross(table: Table, { row, column, key }: TypedCell, lines: readonly number[]): boolean {
  const { grid } = table;
  const twins = amountColumns(table).filter((one) => columnFormulas(table, one.column).keys.get(row) === key);
  const isAdded = (line: number): boolean =>
    twins.some((result) => {
      const formula = formulaAt(grid, line, result.column);
      const sum = formula === "" ? undefined : readSum(formula, grid.sheet);
      const cells = sum?.isPlain === true ? (readPrecedents(formula, grid) ?? []) : [];
      const across = new Set(cells.filter((cell) => cell.row === line).map((cell) => cell.column));
      return across.has(column) && twins.some((twin) => across.has(twin.column));
    });
  return lines.length >= fewestAcross && lines.every(isAdded);
}

/**
 * A constant with lines where the sum of its neighbours has them, that differs from their sum: in a column that has sums
 * elsewhere or speaks of money, or by one slip. Targets, shares and counts beside sums are typed on purpose.
 */
function isTypedSum(table: Table, row: number, { column, heading }: TableColumn, key: string): boolean {
  const { grid } = table;
  if (!isAmountAt(grid, row, column) || formulaAt(grid, row, column) !== "") return false;
  const cells = readPrecedents(fromRelativeKey(key, grid.row + row, grid.column + column), grid) ?? [];
  const lines = cells.filter((cell) => cell.column === column && isAmountAt(grid, cell.row, cell.column));
  const rows = lines.map((cell) => cell.row);
  const sum = rows.reduce((all, line) => all + amountAt(grid, line, column), 0);
  if (rows.length < 2 || Math.abs(sum - amountAt(grid, row, column)) < 0.005) return false;
  if (columnFormulas(table, column).sums.length > 0 || isMoneyHeading(heading)) return true;
  const { explanations } = explainSum({ grid, column, rows, total: row });
  // What a slip explains is told with its digits as a typed total, but for a gap that rounding may explain.
  const isSmall = Math.abs(sum - amountAt(grid, row, column)) <= Math.max(1, rows.length / 2);
  if ((isSmall || explanations.length === 0) && isAddedAcross(table, { row, column, key }, rows)) return true;
  // Among small counts some slip always fits.
  return sum >= 100_000 && explanations.length > 0;
}
