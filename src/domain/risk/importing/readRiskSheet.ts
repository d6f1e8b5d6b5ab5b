import { formatCell, formatColumn } from "../../workbook/address";
import type { Grid } from "../../workbook/Cell";
import { defaultSettings, type RiskSettings } from "../RiskSettings";
import { carryDown } from "./carryDown";
import { addCounts, countRows } from "./countRows";
import { findBestHeaders, type Headers, isRiskMap } from "./findHeaders";
import { findScoreColumn } from "./findScoreColumn";
import { type GroupedRows, groupRows } from "./groupRows";
import type { HeaderColumn } from "./headerText";
import type {
  FoundCell,
  LeftRow,
  MapGrid,
  MapLayout,
  MapReading,
  NoMap,
  OtherTable,
  UnmatchedColumn,
} from "./ImportedMap";
import { cellFinder, noteFinder } from "./MapSheet";
import { openMap } from "./openMap";
import { findOtherMap, isCorruptionTitle } from "./otherMaps";
import { readRisk } from "./readRisk";
import { findTypes, type TypedRisks, takeTypes } from "./riskTypes";
import { filledIn, isLostControl } from "./rowMarks";
import { type ColumnBlock, namesRisk, onlyBlock, partTables } from "./sideTables";

/** What a person says of a map, and what its sheet is called. */
export interface MapQuestion {
  readonly layout?: MapLayout | undefined;
  /** Types that are corruption; "all" takes every risk. */
  readonly types?: readonly string[] | "all" | undefined;
  readonly name?: string;
}

/** Texts of a sheet that is no map, enough to know it again. */
const shownTexts = 6;

const textsIn = (rows: Grid) =>
  rows
    .flat()
    .map((cell) => String(cell).trim())
    .filter((text) => text !== "");

function describeOther(grid: MapGrid, headers: Headers | undefined, name: string): NoMap {
  const leaves = headers === undefined || headers.matched.length < 2 ? [] : headers.columns.map(({ leaf }) => leaf);
  const found = (leaves.length > 0 ? leaves : textsIn(grid.values)).slice(0, shownTexts);
  const titles = [name, ...textsIn(grid.values.slice(0, headers?.first ?? 1))];
  const other = findOtherMap(titles, headers?.columns ?? []);
  const wordless = headers === undefined ? undefined : findScoreColumn(grid, headers);
  return {
    kind: "no-map",
    found: found.filter((text) => text !== ""),
    ...(wordless === undefined ? {} : { wordless }),
    ...(other === undefined ? {} : { other }),
  };
}

function readUnmatched(grid: MapGrid, headers: Headers, columns: readonly HeaderColumn[]): readonly UnmatchedColumn[] {
  return columns.map((column) => {
    const filled = textsIn(grid.values.slice(headers.last + 1).map((row) => [row[column.index] ?? ""]));
    return { ...noteFinder(grid)(column), filled: filled.length, example: filled[0] ?? "" };
  });
}

function leftRows(
  { row: top, values }: MapGrid,
  headers: Headers,
  rows: GroupedRows,
  typed?: TypedRisks,
): readonly LeftRow[] {
  const types = new Map(typed?.left.flatMap(({ rows: own, type }) => own.map((row) => [row, type] as const)));
  const other = [...types.keys()].map((row) => ({ row, reason: "type" as const }));
  return [...rows.left, ...other]
    .toSorted((a, b) => a.row - b.row)
    .map(({ row, reason }) => {
      const cells = values[row] ?? [];
      const type = types.get(row);
      const isControl = reason !== "type" && isLostControl(cells, headers);
      return {
        row: top + row,
        text: textsIn([cells]).join(" · "),
        reason,
        ...(type === undefined ? {} : { type }),
        ...(isControl ? { control: true as const } : {}),
      };
    });
}

/** Rows that hold only cells of another table beside the map. */
function besideRows(source: Grid, alone: Grid, { first }: Headers): GroupedRows["left"] {
  return source.flatMap((cells, row) =>
    row >= first && filledIn(cells).length > 0 && filledIn(alone[row] ?? []).length === 0
      ? [{ row, reason: "other-table" as const }]
      : [],
  );
}

function wordlessCells(grid: MapGrid, headers: Headers, { left }: GroupedRows): readonly FoundCell[] {
  const index = headers.matched.find(({ field }) => field === "text")?.index ?? 0;
  return left.filter(({ reason }) => reason === "no-words").map(({ row }) => cellFinder(grid)(row, index));
}

function tablesOf(grid: MapGrid, blocks: readonly ColumnBlock[], { first }: Headers): readonly OtherTable[] {
  return blocks.map((block) => ({
    first: formatColumn(grid.column + block.from),
    last: formatColumn(grid.column + block.to),
    text: textsIn(onlyBlock(grid.values, block).slice(first)).slice(0, shownTexts).join(", "),
  }));
}

function readTable(
  source: MapGrid,
  found: Headers,
  settings: RiskSettings,
  asked: MapQuestion,
  blocks: readonly ColumnBlock[],
  alone: Grid,
) {
  const own: MapGrid = { ...source, values: alone };
  const { sheet: unfilled, detected } = openMap(own, found, settings, asked.layout);
  const grouped = groupRows(alone, found);
  const rows = { ...grouped, left: [...grouped.left, ...besideRows(source.values, alone, found)] };
  const titles = [asked.name ?? "", ...textsIn(source.values.slice(0, found.first))];
  const columns = findTypes(alone, found);
  const choice = { chosen: asked.types, isCorruptionMap: isCorruptionTitle(titles) };
  const typed = columns && takeTypes(columns, rows.risks, choice);
  const { grid, carried } = carryDown(own, found, rows.risks);
  const sheet = { ...unfilled, at: cellFinder(grid) };
  const taken = typed?.taken ?? rows.risks;
  const read = taken.map((one) => readRisk(sheet, one, source.row));
  const isTaken = new Set(taken.map(([row]) => row));
  const left = leftRows(source, found, rows, typed);
  const counted = countRows(source.values, found, { ...rows, risks: taken });
  const reading: MapReading = {
    kind: "map",
    ...detected,
    scale: sheet.scale,
    columns: found.matched.map((one) => ({ ...sheet.noteOf(one), field: one.field })),
    unmatched: readUnmatched(own, found, sheet.unmatched),
    risks: read.map(({ risk }) => risk),
    unread: read.flatMap(({ unread }) => unread),
    near: read.flatMap(({ near }) => near),
    seconds: read.flatMap(({ seconds }) => seconds),
    splits: read.flatMap(({ splits }) => splits),
    carried: carried
      .filter(({ row }) => isTaken.has(row))
      .map(({ row, index, ...rest }) => ({ ...rest, cell: formatCell(source.row + row, source.column + index) })),
    left,
    count: { ...counted, left: left.length },
    types:
      columns && typed ? { ...sheet.noteOf(columns.column), counts: typed.counts, carried: typed.carried } : undefined,
    other: findOtherMap(titles, found.columns),
    wordless: wordlessCells(source, found, rows),
    tables: tablesOf(source, blocks, found),
  };
  return reading;
}

/** Two maps side by side are one list of risks; the first one says the layout. */
function joinReadings(a: MapReading, b: MapReading): MapReading {
  const both = a.types && b.types && { carried: a.types.carried + b.types.carried };
  const types =
    both && a.types && b.types
      ? { ...a.types, ...both, counts: [...a.types.counts, ...b.types.counts] }
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
    carried: [...a.carried, ...b.carried],
    left: [...a.left, ...b.left],
    count: addCounts(a.count, b.count),
    types,
    wordless: [...a.wordless, ...b.wordless],
    tables: [...a.tables, ...b.tables],
  };
}

/** Reads any sheet as a risk map in one of the known layouts; a sheet that is none of them says so. */
export function readRiskSheet(
  source: MapGrid,
  settings: RiskSettings = defaultSettings,
  asked: MapQuestion = {},
): MapReading | NoMap {
  const best = findBestHeaders(source.values);
  if (best === undefined || !isRiskMap(best)) return describeOther(source, best, asked.name ?? "");
  const { grid, headers, others } = partTables(source.values, best);
  const besides = others.map((block) => {
    const values = onlyBlock(source.values, block);
    const own = namesRisk(source.values, block) ? findBestHeaders(values) : undefined;
    return { block, values, headers: own !== undefined && isRiskMap(own) ? own : undefined };
  });
  const tables = besides.filter((one) => one.headers === undefined).map(({ block }) => block);
  const isMap = (index: number) =>
    besides.some(({ block, headers: own }) => own !== undefined && block.from <= index && index <= block.to);
  const values = source.values.map((row) => row.map((cell, index) => (isMap(index) ? "" : cell)));
  const first = readTable({ ...source, values }, headers, settings, asked, tables, grid);
  return besides.reduce(
    (reading, one) =>
      one.headers === undefined
        ? reading
        : joinReadings(
            reading,
            readTable({ ...source, values: one.values }, one.headers, settings, asked, [], one.values),
          ),
    first,
  );
}
