import type { ConditionalFormat, ConditionalRole } from "../../domain/workbook/WritePlan";
import type { SheetLayout } from "../Layout";

type Format = SheetLayout["conditionalFormats"][number];

/** First letters of the zone words of every method («Extremo», «Extrema») with their look, the worst first. */
const looks: readonly (readonly [letters: string, look: ConditionalRole])[] = [
  ["Extrem", "bad"],
  ["Alt", "high"],
  ["Moderad", "warn"],
  ["Baj", "good"],
];

/** Colours beside the zone word of a column. */
export function zoneFormats(column: string): readonly Format[] {
  return looks.map(([letters, look]) => ({
    column,
    formula: `=LEFT({${column}},${letters.length})="${letters}"`,
    look,
  }));
}

/** Colours of a block of cells that begin with the zone word; `first` is its first cell, such as "B6". */
export function zoneBlockFormats(area: string, first: string): readonly ConditionalFormat[] {
  return looks.map(([letters, look]) => ({ area, formula: `=LEFT(${first},${letters.length})="${letters}"`, look }));
}
