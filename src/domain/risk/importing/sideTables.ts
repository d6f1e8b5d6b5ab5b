import { numberKey } from "../../metas/numberKey";
import { isBlank } from "../../text/isBlank";
import type { Cell, Grid } from "../../workbook/Cell";
import type { Zone } from "../RiskMethod";
import { findBestHeaders, type Headers, isRiskMap } from "./findHeaders";
import { bareWord } from "./findWord";
import { headerKey } from "./headerText";
import { readProbability, readZone } from "./readLevels";

/** Columns that stand together, as indices in the grid; an empty column parts them from others. */
export interface ColumnBlock {
  readonly from: number;
  readonly to: number;
}

function blocksOf(grid: Grid, first: number): readonly ColumnBlock[] {
  const width = Math.max(0, ...grid.map((row) => row.length));
  const isFilled = (index: number) => grid.slice(first).some((row) => !isBlank(row[index] ?? ""));
  const blocks: { from: number; to: number }[] = [];
  for (let index = 0; index < width; index += 1) {
    if (!isFilled(index)) continue;
    const open = blocks.at(-1);
    if (open?.to === index - 1) open.to = index;
    else blocks.push({ from: index, to: index });
  }
  return blocks;
}

/** The cells of one block, the others empty: addresses stay as they are. */
export function onlyBlock(grid: Grid, { from, to }: ColumnBlock, first = 0): Grid {
  return grid.map((row, at) => (at < first ? row : row.map((cell, index) => (index < from || index > to ? "" : cell))));
}

const zones: readonly (Zone | undefined)[] = ["low", "moderate", "high", "extreme"];

/** The steps of a scale, each once and in order: no column of a map runs so. */
function isScale(cells: readonly Cell[]): boolean {
  const isWord = cells.some((cell) => /\p{L}{3}/u.test(bareWord(cell)));
  const runs = (stepOf: (cell: Cell) => number | undefined) => {
    const steps = cells.map(stepOf);
    const follows = (sign: number) =>
      steps.every((step, index) => step !== undefined && (index === 0 || sign * step > sign * (steps[index - 1] ?? 0)));
    return follows(1) || follows(-1);
  };
  const zoneStep = (cell: Cell) => {
    const step = zones.indexOf(readZone(cell));
    return step < 0 ? undefined : step;
  };
  return isWord && cells.length >= 3 && (runs(zoneStep) || runs((cell) => readProbability(cell, undefined, "five")));
}

function isLegend(grid: Grid, headers: Headers, { from, to }: ColumnBlock): boolean {
  for (let index = from; index <= to; index += 1) {
    const cells = grid.slice(headers.last + 1).flatMap((row) => (isBlank(row[index] ?? "") ? [] : [row[index] ?? ""]));
    if (isScale(cells)) return true;
  }
  return false;
}

/** Whether a block may be a map of its own: some cell of it names a risk. */
export function namesRisk(grid: Grid, { from, to }: ColumnBlock): boolean {
  const isName = (cell: Cell) => typeof cell === "string" && cell.length < 80 && /riesgo/i.test(cell);
  return to - from >= 3 && grid.some((row) => row.slice(from, to + 1).some(isName));
}

const numbered: readonly string[] = [
  "n",
  "no",
  "nro",
  "num",
  "numero",
  "item",
  "id",
  "codigo",
  "riesgo",
  "no riesgo",
  "n riesgo",
];

/** A block with numbers of its own that are not those of the risks beside them: its rows belong to other risks. */
function isOutOfStep(grid: Grid, { columns, matched, last }: Headers, { from, to }: ColumnBlock): boolean {
  const own = matched.find(({ field }) => field === "number")?.index;
  const other = columns.find(({ index, leaf }) => from <= index && index <= to && numbered.includes(headerKey(leaf)));
  if (own === undefined || other === undefined || (from <= own && own <= to)) return false;
  return grid.slice(last + 1).some((row) => {
    const [a, b] = [row[own] ?? "", row[other.index] ?? ""];
    return !isBlank(b) && numberKey(a) !== numberKey(b);
  });
}

/** Another table: without headings in the rows of the map's headings, a scale, of other risks, or a map of its own. */
function isOther(grid: Grid, headers: Headers, block: ColumnBlock): boolean {
  const isHeaded = headers.columns.some(({ index }) => index >= block.from && index <= block.to);
  if (!isHeaded || isLegend(grid, headers, block) || isOutOfStep(grid, headers, block)) return true;
  if (!namesRisk(grid, block)) return false;
  const own = findBestHeaders(onlyBlock(grid, block));
  return own !== undefined && isRiskMap(own);
}

interface SideTables {
  /** The map alone. */
  readonly grid: Grid;
  readonly headers: Headers;
  /** Tables beside it, from left to right. */
  readonly others: readonly ColumnBlock[];
}

/** Parts a map from the tables that stand beside it; an empty column inside a map parts nothing. */
export function partTables(grid: Grid, headers: Headers): SideTables {
  const text = headers.matched.find(({ field }) => field === "text")?.index ?? -1;
  const blocks = blocksOf(grid, headers.first);
  const own = blocks.find(({ from, to }) => from <= text && text <= to);
  if (own === undefined || blocks.length === 1) return { grid, headers, others: [] };
  const others = blocks.filter((block) => block !== own && isOther(grid, headers, block));
  if (others.length === 0) return { grid, headers, others };
  const isIn = (index: number) => others.some(({ from, to }) => from <= index && index <= to);
  const alone = grid.map((row, at) => (at < headers.first ? row : row.map((cell, index) => (isIn(index) ? "" : cell))));
  return { grid: alone, headers: findBestHeaders(alone) ?? headers, others };
}
