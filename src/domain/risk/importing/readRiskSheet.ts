import { normalizeText } from "../../text/normalizeText";
import type { Grid } from "../../workbook/Cell";
import { defaultSettings, type RiskSettings } from "../RiskSettings";
import { addCounts } from "./countRows";
import { findBestHeaders, type Headers, isRiskMap, lackOf } from "./findHeaders";
import { findScoreColumn } from "./findScoreColumn";
import { gatherMarks } from "./gatherMarks";
import type { MapGrid, MapReading, NoMap, TypeCount } from "./ImportedMap";
import { isBandedCard, isCard } from "./isCard";
import type { MapField } from "./MapField";
import type { MapQuestion } from "./MapQuestion";
import { findOtherMap } from "./otherMaps";
import { readTable } from "./readTable";
import { namesRisk, onlyBlock, partTables } from "./sideTables";
import { partStacked } from "./stackedMaps";
import { shownTexts, textsIn } from "./textsIn";

/** What only maps of risks have. */
const telling: readonly MapField[] = [
  "probability",
  "impactWord",
  "inherentZone",
  "causes",
  "consequences",
  "controlText",
];

/** Headings of a map to which something is missing. */
function nearlyMap(headers: Headers): NoMap["nearly"] {
  const has = (fields: readonly MapField[]) => headers.matched.filter(({ field }) => fields.includes(field)).length;
  if (has(["text"]) === 0 && has(telling) < 2) return undefined;
  return { known: headers.matched.map(({ leaf }) => leaf), lacks: lackOf(headers) };
}

function describeOther(grid: MapGrid, headers: Headers | undefined, name: string): NoMap {
  const leaves = headers === undefined || headers.matched.length < 2 ? [] : headers.columns.map(({ leaf }) => leaf);
  const found = (leaves.length > 0 ? leaves : textsIn(grid.values)).slice(0, shownTexts);
  const titles = [name, ...textsIn(grid.values.slice(0, headers?.first ?? 1))];
  const other = findOtherMap(titles, headers?.columns ?? []);
  const wordless = headers === undefined ? undefined : findScoreColumn(grid, headers);
  const nearly = headers === undefined ? undefined : nearlyMap(headers);
  return {
    kind: "no-map",
    found: found.filter((text) => text !== ""),
    ...(nearly === undefined ? {} : { nearly }),
    ...(wordless === undefined ? {} : { wordless }),
    ...(other === undefined ? {} : { other }),
    ...(isCard(grid.values) ? { card: true as const } : {}),
  };
}

/** The types of two tables, each once. */
function joinCounts(a: readonly TypeCount[], b: readonly TypeCount[]): readonly TypeCount[] {
  const isSame = (one: TypeCount, other: TypeCount) =>
    normalizeText(one.type) === normalizeText(other.type) && one.taken === other.taken;
  const both = a.map((one) => {
    const risks = b.filter((other) => isSame(one, other)).reduce((sum, other) => sum + other.risks, one.risks);
    return { ...one, risks };
  });
  return [...both, ...b.filter((other) => !a.some((one) => isSame(one, other)))];
}

/** Two maps of a sheet are one list of risks; the first one says the layout. */
function joinReadings(a: MapReading, b: MapReading): MapReading {
  const both = a.types && b.types && { carried: a.types.carried + b.types.carried };
  const types =
    both && a.types && b.types
      ? { ...a.types, ...both, counts: joinCounts(a.types.counts, b.types.counts) }
      : (a.types ?? b.types);
  return {
    ...a,
    sure: a.sure && b.sure && a.layout === b.layout,
    columns: [...a.columns, ...b.columns],
    unmatched: [...a.unmatched, ...b.unmatched],
    risks: [...a.risks, ...b.risks],
    unread: [...a.unread, ...b.unread],
    near: [...a.near, ...b.near],
    seconds: [...a.seconds, ...b.seconds],
    splits: [...a.splits, ...b.splits],
    packed: [...a.packed, ...b.packed],
    carried: [...a.carried, ...b.carried],
    left: [...a.left, ...b.left],
    count: addCounts(a.count, b.count),
    types,
    wordless: [...a.wordless, ...b.wordless],
    tables: [...a.tables, ...b.tables],
  };
}

/** Reads cells as one map, or as maps side by side. */
function readCells(source: MapGrid, settings: RiskSettings, asked: MapQuestion): MapReading | NoMap {
  const best = findBestHeaders(source.values);
  if (best === undefined || lackOf(best).length > 0 || isBandedCard(source.values))
    return describeOther(source, best, asked.name ?? "");
  const { grid: alone, headers, others } = partTables(source.values, best);
  const sides = others.map((block) => {
    const values = onlyBlock(source.values, block);
    const own = namesRisk(source.values, block) ? findBestHeaders(values) : undefined;
    return { block, values, headers: own !== undefined && isRiskMap(own) ? own : undefined };
  });
  const maps = sides.flatMap(({ block, values, headers: own }) =>
    own === undefined ? [] : [{ block, values, headers: own }],
  );
  const besides = sides.filter((side) => side.headers === undefined).map(({ block }) => block);
  const isOfMap = (index: number) => maps.some(({ block }) => block.from <= index && index <= block.to);
  const values = source.values.map((row) => row.map((cell, index) => (isOfMap(index) ? "" : cell)));
  const read = (cells: Grid, own: Headers, of: Grid, others: typeof besides) => {
    const gathered = gatherMarks(of, own);
    const table = { source: { ...source, values: cells }, headers: gathered.headers, alone: gathered.grid };
    return readTable({ ...table, besides: others }, settings, asked);
  };
  const first = read(values, headers, alone, besides);
  return maps.map((map) => read(map.values, map.headers, map.values, [])).reduce(joinReadings, first);
}

/** Reads any sheet as a risk map in one of the known layouts; a sheet that is none of them says so. */
export function readRiskSheet(
  source: MapGrid,
  settings: RiskSettings = defaultSettings,
  asked: MapQuestion = {},
): MapReading | NoMap {
  const grids = partStacked(source);
  const readings = grids.map((grid) => readCells(grid, settings, asked));
  const maps = readings.flatMap((reading) => (reading.kind === "map" ? [reading] : []));
  const [first, ...others] = maps;
  // What is no map by itself belongs to the one above or below it.
  return first === undefined || maps.length < grids.length
    ? readCells(source, settings, asked)
    : others.reduce(joinReadings, first);
}
