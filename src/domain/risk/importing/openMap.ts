import { isBlank } from "../../text/isBlank";
import { formatCell, formatColumn } from "../../workbook/address";
import type { Cell } from "../../workbook/Cell";
import { applySettings } from "../applySettings";
import type { MethodId, RiskMethod } from "../RiskMethod";
import type { RiskSettings } from "../RiskSettings";
import { type DetectedLayout, detectLayout } from "./detectLayout";
import type { Headers } from "./findHeaders";
import { type HeaderColumn, headerPath } from "./headerText";
import type { ColumnNote, FoundCell, MapGrid, MapLayout } from "./ImportedMap";
import type { MapField } from "./MapField";
import type { MatchedColumn } from "./matchColumns";
import { countsOtherwise, type ImpactScale, type ProbabilityScale, probabilityScaleOf } from "./readLevels";

/** The method whose tables a map was filled by; the general tables of v5 and v6 are those of src/domain/risk/methods/v7.ts. */
export const methodOfLayout: Readonly<Record<MapLayout, MethodId>> = {
  "2015": "2015",
  "v4-v6": "v4-v6",
  "v5-v6": "v7",
};

/** A recognised sheet as the readers of its parts need it. */
export interface MapSheet {
  readonly layout: MapLayout;
  readonly method: RiskMethod;
  readonly scale: ImpactScale;
  readonly probabilityScale: ProbabilityScale;
  readonly columns: readonly MatchedColumn[];
  readonly unmatched: readonly HeaderColumn[];
  /** The trimmed text of a cell and its address; row and column are indices from 0. */
  readonly at: (row: number, index: number) => FoundCell;
  readonly noteOf: (column: HeaderColumn) => ColumnNote;
}

/** Reads the cells of a grid by index, with their addresses. */
export function cellFinder({ row: top, column: left, values }: MapGrid): MapSheet["at"] {
  return (row, index) => ({
    cell: formatCell(top + row, left + index),
    found: String(values[row]?.[index] ?? "").trim(),
  });
}

/** Names a column as the old map does. */
export function noteFinder({ column: left }: MapGrid): MapSheet["noteOf"] {
  return (column) => ({ column: formatColumn(left + column.index), header: headerPath(column).replace(/\s+/g, " ") });
}

/** Columns with a heading that no field took. */
export function unmatchedOf({ columns, matched }: Headers): readonly HeaderColumn[] {
  return columns.filter(({ index }) => !matched.some((one) => one.index === index));
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
function cellsOf(grid: MapGrid, { matched, last }: Headers, fields: readonly MapField[]): readonly Cell[] {
  const places = matched.filter(({ field }) => fields.includes(field));
  return grid.values
    .slice(last + 1)
    .flatMap((row) => places.map(({ index }) => row[index] ?? ""))
    .filter((cell) => !isBlank(cell));
}

const headingOf = ({ matched }: Headers, field: MapField) => matched.find((one) => one.field === field)?.leaf ?? "";

function textsOf(grid: MapGrid, headers: Headers, fields: readonly MapField[]): readonly string[] {
  return cellsOf(grid, headers, fields).map((cell) => String(cell).trim());
}

/** 10 and 20 are points of the 2015 guide where no other number stands with them; 3 and 4 are levels; a lone 5 is what the layout says. */
function scaleOf(layout: MapSheet["layout"], texts: readonly string[], heading: string): ImpactScale {
  if (layout === "v5-v6") return "general";
  const numbers = texts.filter((text) => /^\d+$/.test(text));
  const arePoints = layout === "2015" || numbers.every((text) => /^(?:5|10|20)$/.test(text));
  if (arePoints && numbers.some((text) => /^(?:10|20)$/.test(text))) return "points";
  if (layout !== "2015" && countsOtherwise(heading, texts)) return "words";
  return layout === "2015" && !texts.some((text) => /^[34]$/.test(text)) ? "points" : "levels";
}

/** Scores of the 2015 guide are multiples of 5, and its impacts words or 5, 10 and 20. */
function isProduct(scores: readonly string[], impacts: readonly string[]): boolean {
  const numbers = impacts.filter((text) => /^\d+$/.test(text));
  return scores.every((text) => Number(text) % 5 === 0) && numbers.every((text) => /^(?:5|10|20)$/.test(text));
}

/** A person says what the headings do not; what tells another layout is no reason for this one. */
function chooseLayout({ layout, signals }: DetectedLayout, chosen: MapLayout): DetectedLayout {
  return { layout: chosen, sure: true, signals: layout === chosen ? signals : [] };
}

/** A recognised sheet with its layout, its scales and its columns. */
export function openMap(
  grid: MapGrid,
  headers: Headers,
  settings: RiskSettings,
  chosen?: MapLayout,
): { readonly sheet: MapSheet; readonly detected: DetectedLayout } {
  const headings = [...new Set(headers.columns.flatMap(({ leaf, group }) => [leaf, ...group.split(" · ")]))];
  const levels = textsOf(grid, headers, ["probability", "residualProbability", "impactWord", "residualImpact"]);
  const inherent = textsOf(grid, headers, ["probability"]);
  const zones = textsOf(grid, headers, ["inherentZone", "residualZone"]);
  const impacts = textsOf(grid, headers, ["impactWord", "residualImpact"]);
  const scores = textsOf(grid, headers, ["inherentScore", "residualScore"]);
  const impactNumbers = impacts.filter((text) => /^\d+$/.test(text));
  const cells = { zones, levels, probabilities: inherent, impactNumbers, isProduct2015: isProduct(scores, impacts) };
  const read = detectLayout(headers.matched, headings, cells);
  const detected = chosen === undefined ? read : chooseLayout(read, chosen);
  const probabilities = cellsOf(grid, headers, ["probability", "residualProbability"]);
  const isGeneral = detected.layout === "v5-v6";
  const isOther = !isGeneral && countsOtherwise(headingOf(headers, "probability"), inherent);
  const sheet: MapSheet = {
    layout: detected.layout,
    method: applySettings({ ...settings, method: methodOfLayout[detected.layout] }),
    scale: scaleOf(detected.layout, impacts, headingOf(headers, "impactWord")),
    probabilityScale: isOther ? "words" : probabilityScaleOf(probabilities, isGeneral),
    columns: headers.matched,
    unmatched: [...unmatchedOf(headers), ...namelessColumns(grid, headers)],
    at: cellFinder(grid),
    noteOf: noteFinder(grid),
  };
  return { sheet, detected };
}
