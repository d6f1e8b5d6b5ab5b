import { isBlank } from "../../text/isBlank";
import type { Cell, Grid } from "../../workbook/Cell";
import { type HeaderColumn, headerKey } from "./headerText";
import { isRiskRow, isSignatures } from "./isRiskText";
import type { MapField } from "./MapField";
import { type ColumnBody, type MatchedColumn, matchColumns, type ScoreMemo } from "./matchColumns";
import { withUnreadLevels } from "./unreadLevels";

/** The heading rows of a map and what their columns hold; rows are indices in the grid, from 0. */
export interface Headers {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly HeaderColumn[];
  readonly matched: readonly MatchedColumn[];
}

/** Titles, logos and data of the entity stand above the headings. */
const searchedRows = 40;
/** Groups, subgroups and headings; real maps have up to five rows of them. */
const mostLevels = 5;
/** The risk itself and three more: fewer are no risk map. */
const leastColumns = 4;
/** Cells that tell what a column holds while the headings are searched. */
const sampledRows = 60;

const textAt = (row: readonly Cell[] | undefined, index: number) => String(row?.[index] ?? "").trim();

/** A merged group names the columns to its right as far as they have headings of their own below it. */
function groupAt(levels: readonly (readonly Cell[])[], level: number, index: number): string {
  const below = (column: number) => levels.slice(level + 1).some((row) => textAt(row, column) !== "");
  if (!below(index)) return "";
  for (let column = index; column >= 0; column -= 1) {
    const text = textAt(levels[level], column);
    if (text !== "") return below(column) ? text : "";
  }
  return "";
}

/** The columns under some heading rows: the lowest filled cell is the heading, what stands above it are its groups. */
function readColumns(levels: readonly (readonly Cell[])[]): readonly HeaderColumn[] {
  const width = Math.max(0, ...levels.map((row) => row.length));
  return Array.from({ length: width }, (_, index): HeaderColumn => {
    const leafLevel = levels.findLastIndex((row) => textAt(row, index) !== "");
    const groups = levels.slice(0, Math.max(0, leafLevel)).map((_row, level) => groupAt(levels, level, index));
    return {
      index,
      leaf: textAt(levels[leafLevel], index),
      group: groups.filter((text) => text !== "").join(" · "),
    };
  }).filter(({ leaf }) => leaf !== "");
}

/** More cells than signatures and lists of versions have. */
const riskCells = 6;

/** «PROCESO: Compras» between the risks. */
const labelled = /^(?:macro|sub)?(?:proceso|objetivo|alcance|l[ií]der|responsable|dependencia)\s?:/i;

/** The rows that tell what a column holds: no headings that come again, no titles, and nothing from signatures to the next page. */
function tellingRows(grid: Grid, from: number): Grid {
  const textsOf = (row: readonly Cell[]) => row.map((cell) => String(cell).trim()).filter((text) => text !== "");
  const heads = new Set(grid.slice(Math.max(0, from - mostLevels), from).flatMap(textsOf));
  let isSigned = false;
  return grid.slice(from, from + sampledRows).filter((row) => {
    const texts = textsOf(row);
    const isHead = texts.length > 1 && texts.every((text) => heads.has(text));
    if (isHead || texts.length >= riskCells) isSigned = false;
    if (!isHead && isSignatures(texts)) isSigned = true;
    return !isHead && !isSigned && !(texts.length === 1 && labelled.test(texts[0] ?? ""));
  });
}

/** The filled cells of a column from a row on. */
function bodyOf(grid: Grid, from: number): ColumnBody {
  const rows = tellingRows(grid, from);
  const known = new Map<number, readonly Cell[]>();
  const cells = (index: number) => {
    const found = known.get(index) ?? rows.map((row) => row[index] ?? "").filter((cell) => !isBlank(cell));
    known.set(index, found);
    return found;
  };
  return { cells, accepted: new Map() };
}

function tryRows(grid: Grid, [first, last]: readonly [number, number], memo: ScoreMemo, body: ColumnBody): Headers {
  const rows = grid.slice(first, last + 1);
  const columns = readColumns(rows);
  return {
    first,
    last,
    columns,
    matched: matchColumns(columns, body, memo),
  };
}

/** How much surer the headings must be to need another row. */
const surer = 0.02;
const sureness = ({ matched }: Headers) => matched.reduce((sum, { score }) => sum + score, 0);

/** Headings of a risk map before others, then those that name more of our columns, more surely, in fewer rows. */
function isBetter(a: Headers, b: Headers | undefined): boolean {
  if (b === undefined) return a.matched.length > 0;
  if (isRiskMap(a) !== isRiskMap(b)) return isRiskMap(a);
  if (a.matched.length !== b.matched.length) return a.matched.length > b.matched.length;
  const difference = sureness(a) - sureness(b);
  return Math.abs(difference) > surer ? difference > 0 : a.last - a.first < b.last - b.first;
}

const subheading =
  /^(?:descripcion|criterio|nombre|tipo|fecha|responsable|accion|probabilidad|impacto|zona|nivel|calificacion|valor|puntaje|peso|observacion|evidencia|cargo|si|no|n|numero|indicador|control|frecuencia|documentacion|implementacion|formula|meta|soporte|inicio|fin|total)(?:es|s)?\b/;
const longestHeading = 60;

/** Words below a group alone: «Gestión | Corrupción | Fiscal» under «Tipo de riesgo», where the cells beside it have no heading. */
function partsGroups(row: readonly Cell[], { columns }: Headers): boolean {
  const isNamed = (index: number) => columns.some((column) => column.index === index);
  const filled = row.flatMap((cell, index) => (isBlank(cell) ? [] : [{ index, text: String(cell).trim() }]));
  const isWord = (text: string) => text.length <= longestHeading && /^\p{L}[^\d]{2,}$/u.test(text);
  const isBelow = (index: number) => !isNamed(index) || (!isBlank(row[index + 1] ?? "") && !isNamed(index + 1));
  const isLess = filled.some(({ index }) => !isNamed(index) && columns.some((column) => column.index < index));
  return isLess && filled.length > 1 && filled.every(({ index, text }) => isWord(text) && isBelow(index));
}

/** A last row of headings that names none of our columns: short words, and none where the text of a risk stands. */
function withSubheadings(grid: Grid, headers: Headers, memo: ScoreMemo): Headers {
  const { first, last, matched } = headers;
  const text = matched.find(({ field }) => field === "text")?.index ?? -1;
  const row = grid[last + 1] ?? [];
  const filled = row.filter((cell) => !isBlank(cell));
  const isHeading = (cell: Cell) => String(cell).length <= longestHeading && subheading.test(headerKey(String(cell)));
  const isParted = partsGroups(row, headers);
  const areHeadings = filled.every(isHeading) || isParted;
  const isLevel = filled.length > 0 && isBlank(row[text] ?? "") && areHeadings;
  if (!isLevel || last + 1 - first >= mostLevels) return headers;
  const longer = tryRows(grid, [first, last + 1], memo, bodyOf(grid, last + 2));
  // The group itself is lost where each of its words is marked below.
  const least = isParted ? matched.length - 1 : matched.length;
  return longer.matched.length >= least ? longer : headers;
}

/** One row as the headings of a map. */
export function headersAt(grid: Grid, row: number): Headers {
  return tryRows(grid, [row, row], new Map(), bodyOf(grid, row + 1));
}

function isSameRow(upper: readonly Cell[] | undefined, lowest: readonly Cell[] | undefined): boolean {
  const filled = (lowest ?? []).flatMap((cell, index) => (isBlank(cell) ? [] : [index]));
  const same = filled.filter((index) => textAt(upper, index) === textAt(lowest, index)).length;
  return filled.length > 1 && same * 2 > filled.length;
}

/**
 * A risk among headings, or headings that come again on the next page: what stands above is no group of what stands below. Rows
 * that repeat the texts of cells that are not merged stand one upon the other.
 */
function parts(grid: Grid, upper: number, lowest: number): boolean {
  if (isRiskRow(grid[upper] ?? [])) return true;
  const isNext = upper + 1 === lowest || isSameRow(grid[upper + 1], grid[lowest]);
  return !isNext && isSameRow(grid[upper], grid[lowest]);
}

/** The first rows of headings that may end in a row, from that row up. */
function firstRows(grid: Grid, last: number): readonly number[] {
  const rows = [last];
  for (let first = last - 1; first >= 0 && first > last - mostLevels && !parts(grid, first, last); first -= 1)
    rows.push(first);
  return rows;
}

/** The rows whose headings name the most of our columns; undefined where nothing looks like a heading. */
export function findBestHeaders(grid: Grid): Headers | undefined {
  const memo: ScoreMemo = new Map();
  let best: Headers | undefined;
  for (let last = 0; last < Math.min(searchedRows, grid.length); last += 1) {
    if (best !== undefined && isRiskMap(best) && last > best.last + mostLevels) break;
    const body = bodyOf(grid, last + 1);
    for (const first of firstRows(grid, last)) {
      const headers = tryRows(grid, [first, last], memo, body);
      if (isBetter(headers, best)) best = headers;
    }
  }
  if (best === undefined) return undefined;
  const whole = withSubheadings(grid, best, memo);
  return { ...whole, matched: withUnreadLevels(whole.columns, whole.matched, bodyOf(grid, whole.last + 1)) };
}

/** Whether headings are those of a risk map: the risk and what is said of it. */
export function isRiskMap({ matched }: Headers): boolean {
  return matched.length >= leastColumns && matched.some(({ field }) => field === "text");
}

/** What makes a map with the risk alone: its levels, or why it happens and what is done about it. */
const pairs: readonly (readonly MapField[])[] = [
  ["probability", "impactWord"],
  ["causes", "controlText"],
];

/** What headings with a risk lack to be a map, however small; nothing where they are one. */
export function lackOf(headers: Headers): readonly MapField[] {
  if (isRiskMap(headers)) return [];
  const has = (field: MapField) => headers.matched.some((one) => one.field === field);
  const lacks = pairs.map((pair) => pair.filter((field) => !has(field))).sort((a, b) => a.length - b.length);
  return has("text") ? (lacks[0] ?? []) : ["text"];
}
