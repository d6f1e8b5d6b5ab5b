import type { TotalAnswer } from "../budget/explainTotal";
import { toNumber } from "../budget/sumMoney";
import type { RankedEdit } from "../budget/TotalQuestion";
import type { Finding } from "../findings/Finding";
import type { Hierarchy } from "./checkLevels";
import { doubtsOf } from "./doubts";
import { explainSum, placeEdit } from "./explainSum";
import { amountAt, cellName, formulaAt, type Grid, isAmountAt, mark, markAt } from "./Grid";
import { breaks, findHolding, type Holding, isSum } from "./holdings";
import { type ColumnTotal, type Ledger, readLedger, splitAmount } from "./Ledger";
import { isWeak, type LevelTree, levelTrees } from "./levels";
import { listReadings, type Meaning, type Reading } from "./readings";
import type { SelectionNote } from "./SelectionReport";
import { sumMismatch } from "./sumFindings";
import { amountColumns, type Table, type TableColumn } from "./Table";

/** Findings and questions about typed totals, and how many were judged. */
export interface TypedTotals {
  readonly findings: readonly Finding[];
  readonly notes: readonly SelectionNote[];
  readonly judged: number;
}

/** A typed total that none of its readings gives. */
interface Mismatch {
  readonly column: TableColumn;
  readonly ledger: Ledger;
  readonly total: ColumnTotal;
  readonly meaning: Meaning;
}

/** Explanations that one table gets at the most: behind hundreds of wrong totals stands one cause, which is not a slip of the pen. */
const mostMismatches = 60;

/** Typed totals by the lines that they can only mean; `isKnown` says which cells another check has told already. */
export function checkTypedTotals(
  table: Table,
  hierarchy: Hierarchy | undefined,
  isKnown: (row: number, column: number) => boolean,
): TypedTotals {
  if (!hasTypedTotals(table)) return { findings: [], notes: [], judged: 0 };
  const wrong: Mismatch[] = [];
  const agreed = new Map<number, Set<Reading["name"]>>();
  const right = new Map<number, Holding[]>();
  let judged = 0;
  for (const column of amountColumns(table)) {
    const holdings: Holding[] = [];
    right.set(column.column, holdings);
    const ledger = readLedger(table, column.column);
    ledger.totals.forEach((total, index) => {
      const meaning = listReadings(ledger, index, table.bodyTop, table.rect.bottom);
      const amount = splitAmount(amountAt(table.grid, total.row, column.column));
      const fitting = meaning.readings.filter(({ sum }) => sum.lines > 1 && isSum(sum, amount));
      for (const { name } of fitting) agreed.set(total.row, (agreed.get(total.row) ?? new Set()).add(name));
      if (!total.isTyped || isKnown(total.row, column.column)) return;
      judged++;
      const holding = findHolding(table, column, meaning, amount);
      if (holding.readings.length + holding.sums.length > 0) holdings.push(holding);
      else wrong.push({ column, ledger, total, meaning });
    });
  }
  const trees = wrong.length === 0 ? [] : hierarchy === undefined ? levelTrees(table) : [hierarchy.tree];
  const told = wrong.slice(0, mostMismatches).map((one) => {
    const holdings = right.get(one.column.column) ?? [];
    return judge(table, one, {
      ...{ trees, holdings, isProven: hierarchy !== undefined },
      agreed: agreed.get(one.total.row),
    });
  });
  const findings = told.flatMap((one) => ("code" in one ? [one] : []));
  const notes = told.flatMap((one) => ("code" in one || one.kind === "no-total" ? [] : [one]));
  return { findings, notes, judged };
}

/** Whether a figure is typed in, above or below a row with a label: most large tables have formulas there. */
function hasTypedTotals(table: Table): boolean {
  const { grid, labels } = table;
  const columns = amountColumns(table);
  const isTyped = (row: number): boolean =>
    columns.some(({ column }) => isAmountAt(grid, row, column) && formulaAt(grid, row, column) === "");
  return [...labels.keys()].some((row) => isTyped(row) || isTyped(row - 1) || isTyped(row + 1));
}

/** What else the table says about a wrong total. */
interface Evidence {
  /** The right totals of the column. */
  readonly holdings: readonly Holding[];
  readonly trees: readonly LevelTree[];
  /** The tree, then the only one, is proven by its own sums. */
  readonly isProven: boolean;
  /** Readings in which other columns of the row add up. */
  readonly agreed: ReadonlySet<string> | undefined;
}

/** A finding where the total can mean only one set of lines and one slip closes the gap; else a question, or nothing to ask. */
function judge(table: Table, wrong: Mismatch, evidence: Evidence): Finding | SelectionNote {
  const { grid } = table;
  const { column, total, meaning, ledger } = wrong;
  const known = meaning.readings.find(({ name }) => evidence.agreed?.has(name));
  const reading = known ?? meaning.readings[0];
  if (reading === undefined) return askBeside(table, column, total.row);
  if (hasUnreadable(table, column.column, reading, total.row)) return silent;
  const lines = ledger.linesBetween(reading.from, reading.to);
  const levels = readLevels(lines, evidence);
  const declared = amountAt(grid, total.row, column.column);
  if (levels.some((rows) => addUp(grid, column.column, rows) === toNumber(splitAmount(declared)))) return silent;
  const rows = evidence.isProven && known === undefined ? (levels[0] ?? lines) : lines;
  const doubt = doubtsOf(table, {
    ...{ column, rows, reading, total: total.row },
    isKnown: known !== undefined,
    hasLevels: levels.length > 0 && !evidence.isProven,
  });
  const cell = cellName(grid, total.row, column.column);
  if (doubt === "no-sum") return silent;
  if (doubt === "hidden") return { kind: "hidden-rows", cell, rows: countHidden(table, reading) };
  const finding = doubt === undefined ? tell(table, wrong, reading, rows, evidence.holdings) : undefined;
  return finding ?? { kind: "unclear-total", cell, found: declared };
}

/** The slips that close the gap exactly, on a line or at the total, and leave every other sum right; undefined where there is none. */
function tell(
  table: Table,
  wrong: Mismatch,
  reading: Reading,
  rows: readonly number[],
  holdings: readonly Holding[],
): Finding | undefined {
  const { grid } = table;
  const { column } = wrong.column;
  const { row } = wrong.total;
  const answer = explainSum(grid, column, rows, row);
  const explanations = answer.explanations.filter(
    ({ spot }) => !breaks(spot === "total" ? row : (rows[spot] ?? row), spot !== "total", holdings),
  );
  if (explanations.length === 0) return explainBySums(table, wrong);
  const sum = { ...reading.sum, ...splitAmount(addUp(grid, column, rows)) };
  return describe(table, wrong, { ...reading, sum }, rows, { ...answer, explanations, closing: explanations.length });
}

/** A total that adds other sums: one of them left out, counted twice, or written wrong at the total. */
function explainBySums(table: Table, wrong: Mismatch): Finding | undefined {
  const { column, total, ledger, meaning } = wrong;
  const [{ rows: sums } = { rows: [] }] = meaning.sums;
  const rows = [...sums, ...ledger.linesBetween((sums.at(-1) ?? 0) + 1, total.row - 1)];
  if (sums.length === 0 || rows.length < 2) return undefined;
  const answer = explainSum(table.grid, column.column, rows, total.row);
  // A wrong subtotal is told at its own lines; of one sum and the lines after it, what is left out may be meant so.
  const isWritten = ({ kind }: RankedEdit): boolean => kind !== "omitted-line" && kind !== "duplicated-line";
  const explanations = answer.explanations.filter(
    (edit) => edit.spot === "total" && (sums.length > 1 || isWritten(edit)),
  );
  if (explanations.length === 0) return undefined;
  const sum = addUp(table.grid, column.column, rows);
  const reading: Reading = {
    ...{ name: "part", from: rows[0] ?? 0, to: total.row - 1, subtotals: 0 },
    sum: { ...splitAmount(sum), lines: rows.length, finer: 0 },
  };
  return describe(table, wrong, reading, rows, { ...answer, explanations, closing: explanations.length });
}

/** A total without lines in its column may add those of the column at its left: right where it does, else a question. */
function askBeside(table: Table, { column }: TableColumn, row: number): SelectionNote {
  const { grid, bodyTop } = table;
  const left = amountColumns(table).findLast((one) => one.column < column);
  if (left === undefined || isAmountAt(grid, row, left.column)) return silent;
  const ledger = readLedger(table, left.column);
  const last = ledger.totals.findLast((total) => total.row < row);
  const sum = ledger.sumBetween((last?.row ?? bodyTop - 1) + 1, row - 1);
  const found = amountAt(grid, row, column);
  if (sum.lines < 2 || isSum(sum, splitAmount(found))) return silent;
  return { kind: "unclear-total", cell: cellName(grid, row, column), found };
}

const silent: SelectionNote = { kind: "no-total" };

/** Of lines that stand under one another: the upper ones, and those with nothing under them, for each tree. */
function readLevels(rows: readonly number[], { trees, isProven }: Evidence): readonly (readonly number[])[] {
  const lines = new Set(rows);
  return trees.flatMap(({ parents, source }) => {
    const isUnderLine = (row: number): boolean => lines.has(parents.get(row) ?? -1);
    const roots = rows.filter((row) => !isUnderLine(row));
    if ((isWeak(source) && !isProven) || roots.length === rows.length) return [];
    const upper = new Set(rows.flatMap((row) => (isUnderLine(row) ? [parents.get(row) ?? -1] : [])));
    return [roots, rows.filter((row) => !upper.has(row))];
  });
}

function addUp(grid: Grid, column: number, rows: readonly number[]): number {
  return Number(rows.reduce((sum, row) => sum + amountAt(grid, row, column), 0).toFixed(2));
}

function countHidden({ selection }: Table, { from, to }: Reading): number {
  let hidden = 0;
  for (let row = from; row <= to; row++) if (selection.hidden?.[row] === true) hidden++;
  return hidden;
}

/** A line that cannot be read is told first; the total can only be judged after that. */
function hasUnreadable({ grid }: Table, column: number, { from, to }: Reading, total: number): boolean {
  for (let row = Math.min(from, total); row <= Math.max(to, total); row++) {
    const found = markAt(grid, row, column);
    if (found === mark.brokenText || found === mark.error) return true;
  }
  return false;
}

function describe(
  { grid }: Table,
  { column, total }: Mismatch,
  reading: Reading,
  rows: readonly number[],
  answer: TotalAnswer,
): Finding {
  const filled = rows.filter((row) => isAmountAt(grid, row, column.column));
  const [first = total.row, last = total.row] = [filled[0], filled.at(-1)];
  const [from, to] = [cellName(grid, first, column.column), cellName(grid, last, column.column)];
  const told = {
    ...{ sum: toNumber(reading.sum), declared: amountAt(grid, total.row, column.column), label: total.label },
    area: from === to ? from : `${from}:${to}`,
    subtotals: reading.subtotals,
  };
  const explanations = answer.explanations.map((edit) => placeEdit(grid, column.column, rows, total.row, edit));
  const { closing } = answer;
  return sumMismatch(grid, "error", [[total.row, column.column]], told, { explanations, closing });
}
