import { isBlank } from "../../text/isBlank";
import { formatCell } from "../../workbook/address";
import { applySettings } from "../applySettings";
import { defaultSettings, type RiskSettings } from "../RiskSettings";
import { carryDown } from "./carryDown";
import { type DetectedLayout, detectLayout } from "./detectLayout";
import { findBestHeaders, type Headers, isRiskMap } from "./findHeaders";
import { groupRows } from "./groupRows";
import type { HeaderColumn } from "./headerText";
import type { LeftRow, MapGrid, MapLayout, MapReading, NoMap, UnmatchedColumn } from "./ImportedMap";
import type { MapField } from "./MapField";
import { cellFinder, type MapSheet, noteFinder, unmatchedOf } from "./MapSheet";
import type { ImpactScale } from "./readLevels";
import { readRisk } from "./readRisk";
import { isLostControl } from "./rowMarks";

/** Texts of a sheet that is no map, enough to know it again. */
const shownTexts = 6;

function describeOther({ values }: MapGrid, headers: Headers | undefined): NoMap {
  const leaves = headers === undefined || headers.matched.length < 2 ? [] : headers.columns.map(({ leaf }) => leaf);
  const texts = leaves.length > 0 ? leaves : values.flat().map((cell) => String(cell).trim());
  return { kind: "no-map", found: texts.filter((text) => text !== "").slice(0, shownTexts) };
}

/** Columns without any heading that hold something all the same. */
function namelessColumns(grid: MapGrid, { columns, last }: Headers): readonly HeaderColumn[] {
  const width = Math.max(0, ...grid.values.map((row) => row.length));
  const known = new Set(columns.map(({ index }) => index));
  return Array.from({ length: width }, (_, index) => index)
    .filter((index) => !known.has(index))
    .filter((index) => grid.values.slice(last + 1).some((row) => !isBlank(row[index] ?? "")))
    .map((index) => ({ index, group: "", leaf: "" }));
}

/** All filled cells of the columns of a field below the headings. */
function textsOf(grid: MapGrid, { matched, last }: Headers, fields: readonly MapField[]): readonly string[] {
  const places = matched.filter(({ field }) => fields.includes(field));
  return grid.values
    .slice(last + 1)
    .flatMap((row) => places.map(({ index }) => String(row[index] ?? "").trim()).filter((text) => text !== ""));
}

/** 10 and 20 are points of the 2015 guide; 3 and 4 are levels; a lone 5 is what the layout says. */
function scaleOf(layout: MapSheet["layout"], texts: readonly string[]): ImpactScale {
  if (texts.some((text) => /^(?:10|20)$/.test(text))) return "points";
  return layout === "2015" && !texts.some((text) => /^[34]$/.test(text)) ? "points" : "levels";
}

function readUnmatched(grid: MapGrid, headers: Headers, columns: readonly HeaderColumn[]): readonly UnmatchedColumn[] {
  return columns.map((column) => {
    const filled = grid.values.slice(headers.last + 1).flatMap((row) => {
      const text = String(row[column.index] ?? "").trim();
      return text === "" ? [] : [text];
    });
    return {
      ...noteFinder(grid)(column),
      filled: filled.length,
      example: filled[0] ?? "",
    };
  });
}

function leftRow({ row: top, values }: MapGrid, headers: Headers, row: number): LeftRow {
  const cells = values[row] ?? [];
  const texts = cells.map((cell) => String(cell).trim()).filter((text) => text !== "");
  return { row: top + row, text: texts.join(" · "), ...(isLostControl(cells, headers) ? { control: true } : {}) };
}

/** A person says what the headings do not; what tells another layout is no reason for this one. */
function chooseLayout({ layout, signals }: DetectedLayout, chosen: MapLayout): DetectedLayout {
  return { layout: chosen, sure: true, signals: layout === chosen ? signals : [] };
}

function openSheet(grid: MapGrid, headers: Headers, settings: RiskSettings, chosen?: MapLayout) {
  const headings = headers.columns.map(({ leaf }) => leaf);
  const read = detectLayout(headers.matched, headings, textsOf(grid, headers, ["inherentZone", "residualZone"]));
  const detected = chosen === undefined ? read : chooseLayout(read, chosen);
  const impacts = textsOf(grid, headers, ["impactWord", "residualImpact"]);
  const sheet: MapSheet = {
    layout: detected.layout,
    method: applySettings({ ...settings, method: detected.layout }),
    scale: scaleOf(detected.layout, impacts),
    columns: headers.matched,
    unmatched: [...unmatchedOf(headers), ...namelessColumns(grid, headers)],
    at: cellFinder(grid),
    noteOf: noteFinder(grid),
  };
  return { sheet, detected };
}

/** Reads any sheet as a risk map in the layout of 2015 or of v4; a sheet that is none of them says so. */
export function readRiskSheet(
  source: MapGrid,
  settings: RiskSettings = defaultSettings,
  layout?: MapLayout,
): MapReading | NoMap {
  const headers = findBestHeaders(source.values);
  if (headers === undefined || !isRiskMap(headers)) return describeOther(source, headers);
  const { sheet: unfilled, detected } = openSheet(source, headers, settings, layout);
  const rows = groupRows(source.values, headers);
  const { grid, carried } = carryDown(source, headers, rows.risks);
  const sheet = { ...unfilled, at: cellFinder(grid) };
  const read = rows.risks.map((one) => readRisk(sheet, one, source.row));
  return {
    kind: "map",
    ...detected,
    scale: sheet.scale,
    columns: headers.matched.map((column) => ({
      ...sheet.noteOf(column),
      field: column.field,
    })),
    unmatched: readUnmatched(source, headers, sheet.unmatched),
    risks: read.map(({ risk }) => risk),
    unread: read.flatMap(({ unread }) => unread),
    near: read.flatMap(({ near }) => near),
    seconds: read.flatMap(({ seconds }) => seconds),
    carried: carried.map(({ row, index, ...rest }) => ({
      ...rest,
      cell: formatCell(source.row + row, source.column + index),
    })),
    left: rows.left.map((row) => leftRow(source, headers, row)),
  };
}
