import { isBlank } from "../../text/isBlank";
import type { Cell } from "../../workbook/Cell";
import { applySettings } from "../applySettings";
import type { RiskSettings } from "../RiskSettings";
import { type DetectedLayout, detectLayout } from "./detectLayout";
import type { Headers } from "./findHeaders";
import type { HeaderColumn } from "./headerText";
import type { MapGrid, MapLayout } from "./ImportedMap";
import type { MapField } from "./MapField";
import { cellFinder, type MapSheet, noteFinder, unmatchedOf } from "./MapSheet";
import { methodOfLayout } from "./methodOfLayout";
import { countsOtherwise, type ImpactScale, probabilityScaleOf } from "./readLevels";

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
