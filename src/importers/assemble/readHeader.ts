import { type BlockCell, type BlockRow, joinCell } from "../Block";
import { flatLabel } from "./flatText";
import { areMonths, findPeriods, isMonthLabel, type PeriodKind } from "./periodLabels";
import type { Shape } from "./tableShapes";

/** Which column holds what: index of the cell by key; month columns in order. */
export interface TableHeader {
  readonly columns: Readonly<Record<string, number>>;
  readonly months: readonly number[];
  /** All columns of each month, where they are parted into weeks or the grid is. */
  readonly spans?: readonly (readonly number[])[];
  /** Columns that are no months, such as quarters; those of weeks are in no month. */
  readonly periods?: { readonly kind: PeriodKind; readonly columns: readonly number[] };
  /** Header rows to skip, with what stands above them. */
  readonly height: number;
  /** The labels of each of its rows. */
  readonly labels: readonly (readonly string[])[];
}

/** Longest heading of a column: «Actividades a desarrollar para el logro del objetivo general del proyecto» has 73. */
const longestLabel = 120;

/** Reads a header that begins at a row and takes one to three of them; `isOwn` in the section of the shape, where other words do. */
export function readHeader(
  shape: Shape,
  rows: readonly BlockRow[],
  top: number,
  isOwn: boolean,
): TableHeader | undefined {
  let depth = 1;
  while (depth < 3 && goesOn(rows[top + depth], rows[top + depth - 1])) depth += 1;
  for (; depth > 0; depth -= 1) {
    const range = rows.slice(top, top + depth);
    const found = matchLabels(shape, candidates(range), isOwn);
    if (found !== undefined) return withSpans(found, rows, top, depth);
  }
  return undefined;
}

type Matched = Pick<TableHeader, "columns" | "months" | "periods">;

/** A header whose months may be parted into weeks by a row below; «Meses» over columns that are not understood is none. */
function withSpans(found: Matched, rows: readonly BlockRow[], top: number, depth: number): TableHeader | undefined {
  const last = rows[top + depth - 1];
  const spans = found.months.map((column) => spanOf(last, column));
  const isSpread = spans.some((span) => span.length > 1);
  const [only, ...more] = found.months.map((column) => flatLabel(joinCell(last?.cells[column])));
  if (isSpread && more.length === 0 && !/\d/.test(only ?? "")) return undefined;
  const weeks = isSpread && isWeeks(rows[top + depth], last) ? 1 : 0;
  const range = rows.slice(top, top + depth + weeks);
  const labels = range.map((row) => row.cells.map((cell) => flatLabel(joinCell(cell))));
  return { ...found, ...(isSpread ? { spans } : {}), height: top + depth + weeks, labels };
}

function spanOf(row: BlockRow | undefined, column: number): readonly number[] {
  const span = [column];
  while (row?.cells[column + span.length]?.across === true) span.push(column + span.length);
  return span;
}

/** «1, 2, 3, 4», «S1 …» under each month. */
function isWeeks(row: BlockRow | undefined, above: BlockRow | undefined): boolean {
  if (row === undefined || above === undefined || !row.cells.some(isUnderAbove)) return false;
  const labels = row.cells.map((cell) => flatLabel(joinCell(cell))).filter((label) => label !== "");
  return labels.length > 1 && labels.every((label) => /^(?:s(?:em(?:ana)?)?\W?)?[1-6]$|^[iv]{1,3}$/.test(label));
}

/** Whether a row goes on with the headings above: cells that are merged with those above, and short words or numbers of months in the others. */
function goesOn(row: BlockRow | undefined, above: BlockRow | undefined): boolean {
  if (row === undefined || above === undefined || !row.cells.some(isUnderAbove)) return false;
  const own = row.cells.map((cell, column) => ({ label: flatLabel(joinCell(cell)), over: above.cells[column] }));
  const filled = own.filter(({ label }) => label !== "");
  const isUnder = filled.every(({ over }) => over?.merged === true || joinCell(over) !== "");
  const labels = filled.map(({ label }) => label);
  return filled.length > 0 && isUnder && (labels.every(isWord) || areMonths(labels));
}

function isUnderAbove({ merged, across }: BlockCell): boolean {
  return merged === true && across !== true;
}

/** «Parcial», «Mes 3»: neither an amount nor a mark nor a sentence. */
function isWord(label: string): boolean {
  return isMonthLabel(label) || /^(?:[ivx]{1,4}|[^\d$]{2,40})$/.test(label);
}

/** What a column is called: by its own lowest label, and by all labels over it. */
function candidates(rows: readonly BlockRow[]): readonly (readonly string[])[] {
  const spread = rows.map(spreadRight);
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  return Array.from({ length: width }, (_, column) => {
    const labels = spread.map((row) => row[column] ?? "").filter((label) => label !== "");
    const own = labels.at(-1) ?? "";
    return [...new Set([own, labels.join(" ")])];
  });
}

/** The labels of a row, each also over the cells that continue it; in the first row of a header a lone one is its own. */
function spreadRight(row: BlockRow, depth: number, rows: readonly BlockRow[]): readonly string[] {
  let group = "";
  return row.cells.map((cell) => {
    const own = flatLabel(joinCell(cell));
    if (own !== "" || cell.merged !== true) group = own;
    return depth < rows.length - 1 ? group : own;
  });
}

function matchLabels(
  { columns: strict, needs, loose = [], looseNeeds = needs, months: hasMonths }: Shape,
  labels: readonly (readonly string[])[],
  isOwn: boolean,
): Matched | undefined {
  const columns: Record<string, number> = {};
  const used = new Set<number>();
  const take = (patterns: Shape["columns"]): void => {
    for (const [column, own] of labels.entries()) {
      const fits = (pattern: RegExp): boolean =>
        own.some((label) => label.length <= longestLabel && pattern.test(label));
      const key = patterns.find(([name, pattern]) => columns[name] === undefined && fits(pattern))?.[0];
      if (key === undefined || used.has(column)) continue;
      columns[key] = column;
      used.add(column);
    }
  };
  take(strict);
  const isStrict = needs.every((key) => columns[key] !== undefined);
  if (!isStrict && !isOwn) return undefined;
  for (const pattern of loose) take([pattern]);
  if (!(isStrict ? needs : looseNeeds).every((key) => columns[key] !== undefined)) return undefined;
  if (hasMonths !== true) return { columns, months: [] };
  const found = findMonths(labels, used);
  return found === undefined ? undefined : { columns, ...found };
}

function findMonths(
  labels: readonly (readonly string[])[],
  used: ReadonlySet<number>,
): Pick<TableHeader, "months" | "periods"> | undefined {
  const free = [...labels.keys()].filter((column) => !used.has(column) && labels[column]?.[0] !== "");
  const named = free.filter((column) => labels[column]?.some(isMonthLabel));
  if (named.length > 0) return { months: named };
  // «1, 2, 3, 4» under «Trimestre» are no months.
  const periods = findPeriods(labels, free);
  if (periods !== undefined) return { months: periods.months, periods };
  return areMonths(free.map((column) => labels[column]?.[0] ?? "")) ? { months: free } : undefined;
}
