import { amountAt, type Grid } from "./Grid";
import { countRepeats, type RelationRows, readRelationRows, type Term, withoutTotal } from "./relationRows";
import { amountColumns, headingText, type Table, type TableColumn } from "./Table";

/** A column that is the sum of others, row by row. Rows from 0 in the grid. */
export interface Relation {
  readonly result: number;
  /** Heading of the result. */
  readonly heading: string;
  readonly terms: readonly Term[];
  /** How many rows of typed figures hold, and in which it does not. */
  readonly held: number;
  readonly broken: readonly number[];
  /** Whether a total is off as the broken row is: then the slip is in the result, and not in one of the columns that add up. */
  readonly inTotal: boolean;
  /** Proven by its headings and few rows: only a slip that a pen makes may be told. */
  readonly isFew: boolean;
}

/** Enough rows to prove a relation, and the share of rows that may break it. */
const fewestRows = 3;
/** Where no heading speaks for it, and below what amounts small counts fit by chance. */
const [fewestUnnamed, telling] = [4, 1_000];
const mostBroken = 0.1;
/** The days of a month, and what may stand before their total. */
const mostTerms = 36;
const mostPaired = 16;
/** So few terms are tried with each set of signs; more of them with the signs that their headings say. */
const fewTerms = 6;

const takenAway =
  /\b(?:reduccion(?:es)?|contracreditos?|disminucion(?:es)?|menos|descuentos?|retencion(?:es)?|deducciones|aplazamientos?|cancelaciones|egresos?|salidas|less|reductions?|discounts?|deductions?)\b/;
const result =
  /\b(?:total(?:es)?|definitiv[oa]|final|vigente|modificad[oa]|actualizad[oa]|neto|suma|saldo|disponible|diferencia|por ejecutar|sum|net|balance|remaining|difference)\b/;
const difference =
  /\b(?:saldo|disponible|diferencia|por ejecutar|por pagar|por recaudar|balance|remaining|difference)\b/;

/** Columns of typed figures that nearly always are the sum of the columns at their left, with the signs that headings give. */
export function findRelations(table: Table): readonly Relation[] {
  const added = new Set(amountColumns(table));
  const columns = table.columns.filter((column) => added.has(column) || isScore(column));
  return columns.flatMap((column, index): readonly Relation[] => {
    const isNamed = result.test(column.heading);
    const candidates = isNamed ? listTerms(columns, index) : besideTerms(columns, index);
    const relation = findBest(table, column, candidates);
    return relation === undefined || !(isNamed || isClear(table.grid, relation)) ? [] : [relation];
  });
}

/** «Puntaje total»: points do not add up downwards, but across. */
function isScore({ kind, heading }: TableColumn): boolean {
  return kind === "rates" && /\btotal\b/.test(heading);
}

/** The first that holds in every row; else the first that nearly does, by many rows before few. */
function findBest(table: Table, column: TableColumn, candidates: readonly (readonly Term[])[]): Relation | undefined {
  let best: Relation | undefined;
  for (const terms of candidates) {
    const relation = test(table, column, terms);
    if (relation?.broken.length === 0) return relation;
    if (best === undefined || (best.isFew && relation?.isFew === false)) best = relation ?? best;
  }
  return best;
}

/** Whatever its heading says, a column may be the sum or the difference of the two right before it. */
function besideTerms(columns: readonly TableColumn[], index: number): readonly (readonly Term[])[] {
  const [first, second] = [columns[index - 2], columns[index - 1]];
  return first === undefined || second === undefined ? [] : withSigns([first, second]);
}

function isClear(grid: Grid, { held, broken, result }: Relation): boolean {
  const isLarge = broken.every((row) => Math.abs(amountAt(grid, row, result)) >= telling);
  return held >= fewestUnnamed && broken.length <= 1 && isLarge;
}

/** What a result may add or take away: the columns before it, from each start. */
function listTerms(columns: readonly TableColumn[], index: number): readonly (readonly Term[])[] {
  const before = columns.slice(Math.max(0, index - mostTerms), index).filter((column) => !isScore(column));
  const starts = before.slice(0, -1).map((_, start) => before.slice(start));
  const isDifference = difference.test(columns[index]?.heading ?? "");
  const chosen = [...starts, ...(isDifference ? listPairs(before.slice(-mostPaired)) : [])];
  return [
    ...chosen.flatMap((some) => [some.map(toTerm), ...withSigns(some)]),
    ...everyOther(before).map((some) => some.map(toTerm)),
  ];
}

function listPairs(columns: readonly TableColumn[]): readonly (readonly TableColumn[])[] {
  return columns.flatMap((first, i) => columns.slice(i + 1).map((second) => [first, second]));
}

/** Columns that come in pairs or threes, such as «programado» and «ejecutado» of each quarter, are added apart. */
function everyOther(columns: readonly TableColumn[]): readonly (readonly TableColumn[])[] {
  return [2, 3]
    .flatMap((step) => columns.map((_, start) => columns.slice(start).filter((_, i) => i % step === 0)))
    .filter((some) => some.length > 1);
}

function toTerm({ column, heading }: TableColumn): Term {
  return { column, sign: takenAway.test(heading) ? -1 : 1 };
}

/** Every set of signs for few columns, the first of them added. */
function withSigns(columns: readonly TableColumn[]): readonly (readonly Term[])[] {
  if (columns.length > fewTerms) return [];
  return Array.from({ length: 2 ** (columns.length - 1) }, (_, bits) =>
    columns.map(({ column }, i): Term => ({ column, sign: i > 0 && (bits >> (i - 1)) % 2 === 1 ? -1 : 1 })),
  );
}

function test(table: Table, of: TableColumn, terms: readonly Term[]): Relation | undefined {
  const rows = readRelationRows(table, of.column, terms);
  if (rows === undefined) return undefined;
  const { found, held } = rows;
  const broken = withoutTotal(rows).map(({ row }) => row);
  const inTotal = broken.length < found.length;
  const isFew = held < fewestRows;
  const isProven = isFew
    ? inTotal && isNamedInFew(table, of, terms, rows)
    : broken.length <= Math.max(1, held * mostBroken);
  const heading = headingText(table, of);
  return isProven ? { result: of.column, heading, terms, held, broken, inTotal, isFew } : undefined;
}

/** Two rows prove a result by its name, of columns with the signs that their headings give, under which a total stands. */
function isNamedInFew(table: Table, of: TableColumn, terms: readonly Term[], { held, last }: RelationRows): boolean {
  if (held === 0 || !table.labels.has(last) || !result.test(of.heading)) return false;
  if (held + countRepeats(table, of.column, terms) < 2) return false;
  const signs = new Map(table.columns.map((column) => [column.column, toTerm(column).sign]));
  return terms.every(({ column, sign }) => signs.get(column) === sign);
}
