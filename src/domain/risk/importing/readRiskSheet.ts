import type { Grid } from "../../workbook/Cell";
import { defaultSettings, type RiskSettings } from "../RiskSettings";
import { joinReadings } from "./countRows";
import { describeOther } from "./describeOther";
import { findBestHeaders, type Headers, isRiskMap, lackOf } from "./findHeaders";
import { gatherMarks } from "./gatherMarks";
import type { MapGrid, MapReading, NoMap } from "./ImportedMap";
import { isBandedCard } from "./isCard";
import { type MapQuestion, readMapTable } from "./readMapTable";
import { namesRisk, onlyBlock, partTables } from "./sideTables";
import { partStacked } from "./stackedMaps";

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
    return readMapTable({ ...table, besides: others }, settings, asked);
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
