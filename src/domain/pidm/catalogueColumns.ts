import { isBlank } from "../text/isBlank";
import type { Row } from "../workbook/Cell";
import { type Level, readHeading } from "./catalogueHeadings";
import { readListCode, wholeCode } from "./listCode";
import { type ClaimedColumn, describeColumns, isWhole, mergeHeadings, startsWithCode } from "./listColumn";
import {
  columnOf,
  findClass,
  findCode,
  findMetaNumber,
  findText,
  holdsLevels,
  isOtherSystem,
  spreadCode,
} from "./pickColumns";

/** Rows at the top in which the headings may stand, under a letterhead; they may take up to three of them. */
export const headingRows = 20;
const mostHeadingRows = 3;

/** Rows under the headings whose contents bear out what a heading claims. */
const sampledRows = 300;

/** The columns of a list by what they hold, and the headings that were not used. */
export interface CatalogueColumns {
  /** Index of the last row of headings, from 0. */
  readonly row: number;
  /** Indexes of columns. */
  readonly code?: number;
  readonly text: number;
  readonly metaNumber?: number;
  readonly class?: number;
  /** A column of numbers, and one of names, for componente, línea and programa. */
  readonly levelCodes: readonly (number | undefined)[];
  readonly levelNames: readonly (number | undefined)[];
  /** The code is put together from columns: componente, línea, programa, meta. */
  readonly built: boolean;
  readonly headings: Row;
  /** No headings at all: the cells tell what they are. */
  readonly bare?: true;
  readonly unknown: readonly string[];
}

const levels: readonly Level[] = [0, 1, 2];

/** A plan with subprogramas numbers its metas anew in each: componente, línea, programa and meta make no code of it. */
function hasFifthLevel(columns: readonly ClaimedColumn[]): boolean {
  return columns.some(({ heading, numbers }) => heading.role === "fifth" && numbers > 0);
}

/** What is given only where it is known. */
function given(key: "code" | "metaNumber" | "class", index: number | undefined): Partial<CatalogueColumns> {
  return index === undefined ? {} : { [key]: index };
}

/** The columns of componente, línea and programa, and whether the code is put together from them. */
function findLevels(
  columns: readonly ClaimedColumn[],
  code: ClaimedColumn | undefined,
  headings: Row,
  below: readonly Row[],
) {
  const names = levels.map((level) => columnOf(columns, "levelName", level));
  const spread = spreadCode(code, columns, (index) => isBlank(headings[index] ?? ""));
  const codes = levels.map((level, at) => spread?.[at] ?? columnOf(columns, "levelCode", level) ?? names[at]);
  const built = (code === undefined || code.codes === 0) && holdsLevels(codes, below) && !hasFifthLevel(columns);
  return { names, codes, spread, built };
}

function assign(headings: Row, below: readonly Row[], row: number): CatalogueColumns | undefined {
  const columns = describeColumns(headings, below);
  const code = findCode(columns);
  const text = findText(columns, code);
  if (text === undefined || isOtherSystem(code, text, below)) return undefined;
  const { names, codes, spread, built } = findLevels(columns, code, headings, below);
  const classed = findClass(columns, below)?.index;
  const inText = text.glued > 0 || (classed !== undefined && text.numbers > 0);
  if (code === undefined && !built && !inText) return undefined;
  const metaNumber = spread?.[3]?.index ?? findMetaNumber(columns, text, code, below);
  const used = new Set([code?.index, text.index, metaNumber, classed]);
  for (const column of [...names, ...(built ? codes : [])]) used.add(column?.index);
  const unknown = headings.filter((heading, at) => !used.has(at) && !isBlank(heading));
  return {
    row,
    ...given("code", spread === undefined ? code?.index : undefined),
    text: text.index,
    ...given("metaNumber", metaNumber),
    ...given("class", classed),
    levelCodes: codes.map((column) => (built ? column?.index : undefined)),
    levelNames: names.map((column) => column?.index),
    built,
    headings,
    unknown: unknown.map((heading) => String(heading).trim()),
  };
}

/** The more of a list that stands there, the better: whole codes, then columns that are used. */
function worth(columns: CatalogueColumns, rows: readonly Row[]): readonly number[] {
  const below = rows.slice(columns.row + 1, columns.row + 1 + sampledRows);
  const codes = below.filter((row) => {
    const read = readListCode(columns.code === undefined ? "" : (row[columns.code] ?? ""));
    return read.kind === "parts" && (columns.class !== undefined || wholeCode(read.parts) !== undefined);
  });
  const named = columns.levelNames.filter((index) => index !== undefined).length;
  const claimed =
    columns.code === undefined ? 0 : readHeading(columns.headings[columns.code] ?? "").role === "code" ? 1 : 0;
  return [
    codes.length > 0 || columns.built || columns.code === undefined ? 1 : 0,
    claimed,
    named + (columns.metaNumber === undefined ? 0 : 1),
  ];
}

/** Finds the rows of headings among the first twenty, and which column holds what: a heading claims, its cells decide. */
export function findCatalogueColumns(rows: readonly Row[]): CatalogueColumns | undefined {
  const found: { readonly columns: CatalogueColumns; readonly worth: readonly number[] }[] = [];
  const isData = (row: Row): boolean => row.some((cell) => isWhole(cell) || startsWithCode(cell));
  for (let last = 0; last < Math.min(headingRows, rows.length); last += 1) {
    if (isData(rows[last] ?? [])) break;
    const below = rows.slice(last + 1, last + 1 + sampledRows);
    for (let depth = 1; depth <= Math.min(mostHeadingRows, last + 1); depth += 1) {
      const top = rows.slice(last + 1 - depth, last + 1);
      const columns = assign(mergeHeadings(top), below, last);
      if (columns !== undefined) found.push({ columns, worth: worth(columns, rows) });
    }
  }
  const better = (a: readonly number[], b: readonly number[]): boolean => {
    const at = a.findIndex((value, index) => value !== b[index]);
    return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
  };
  return found.reduce<(typeof found)[number] | undefined>(
    (winner, one) => (winner === undefined || better(one.worth, winner.worth) ? one : winner),
    undefined,
  )?.columns;
}
