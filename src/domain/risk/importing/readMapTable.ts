import { formatColumn } from "../../workbook/address";
import type { Grid } from "../../workbook/Cell";
import type { RiskSettings } from "../RiskSettings";
import { countRows } from "./countRows";
import { fillMerged } from "./fillMerged";
import type { Headers } from "./findHeaders";
import { type GroupedRows, groupRows } from "./groupRows";
import type { HeaderColumn } from "./headerText";
import type { FoundCell, LeftRow, MapGrid, MapLayout, MapReading, OtherTable, UnmatchedColumn } from "./ImportedMap";
import { cellFinder, noteFinder, openMap } from "./openMap";
import { findOtherMap, isCorruptionTitle, shownTexts, textsIn } from "./otherMaps";
import { type MapTable, readRisks } from "./readRisks";
import { findTypes, inTitles, type TypedRisks, takeTypes } from "./riskTypes";
import { filledIn, isLostControl } from "./rowMarks";
import { type ColumnBlock, onlyBlock } from "./sideTables";

/** What a person says of a map, and what its sheet is called. */
export interface MapQuestion {
  readonly layout?: MapLayout | undefined;
  /** Types that are corruption; "all" takes every risk. */
  readonly types?: readonly string[] | "all" | undefined;
  readonly name?: string;
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
  const other = [...types].map(([row, type]) => ({
    row,
    reason: type === "" ? ("untyped" as const) : ("type" as const),
  }));
  return [...rows.left, ...other]
    .toSorted((a, b) => a.row - b.row)
    .map(({ row, reason }) => {
      const cells = values[row] ?? [];
      const type = types.get(row);
      const isControl = type === undefined && isLostControl(cells, headers);
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

/** The risks of a map by their rows: those that are taken, and why the other rows are not. */
function sortRows({ source, headers, alone }: MapTable, titles: readonly string[], { types: chosen }: MapQuestion) {
  const grouped = groupRows(alone, headers);
  const rows = { ...grouped, left: [...grouped.left, ...besideRows(source.values, alone, headers)] };
  const whole = fillMerged({ ...source, values: alone }, headers, rows.risks);
  const columns = findTypes(whole.grid.values, headers, rows);
  const choice = { chosen, isCorruptionMap: isCorruptionTitle(titles) };
  const typed = columns && takeTypes(columns, rows.risks, choice);
  const carried = whole.filled.filter(({ index }) => index === columns?.column.index).length;
  const types = columns && typed && { column: columns.column, counts: typed.counts, carried };
  return { rows, whole, typed, types, taken: typed?.taken ?? rows.risks };
}

/** Reads one table of a sheet as a map. */
export function readMapTable(table: MapTable, settings: RiskSettings, asked: MapQuestion): MapReading {
  const { source, headers, alone, besides } = table;
  const own: MapGrid = { ...source, values: alone };
  const opened = openMap(own, headers, settings, asked.layout);
  const { sheet, detected } = opened;
  const texts = textsIn(source.values);
  // A matrix of the IDB may say so only in a note.
  const marks = texts.filter((text) => /\bpm ?4 ?r\b/i.test(text));
  const titles = [asked.name ?? "", ...textsIn(source.values.slice(0, headers.first)), ...marks];
  const placeOf = (column: HeaderColumn) => (column === inTitles ? { column: "", header: "" } : sheet.noteOf(column));
  const { rows, whole, typed, types, taken } = sortRows(table, titles, asked);
  const left = leftRows(source, headers, rows, typed);
  return {
    kind: "map",
    ...detected,
    scale: sheet.scale,
    columns: headers.matched.map((one) => ({ ...sheet.noteOf(one), field: one.field })),
    unmatched: readUnmatched(own, headers, sheet.unmatched),
    ...readRisks(table, whole, opened, { rows, taken }),
    left,
    count: { ...countRows(source.values, headers, { ...rows, risks: taken }), left: left.length },
    types: types && { ...placeOf(types.column), counts: types.counts, carried: types.carried },
    other: findOtherMap(titles, headers.columns),
    wordless: wordlessCells(source, headers, rows),
    tables: tablesOf(source, besides, headers),
  };
}
