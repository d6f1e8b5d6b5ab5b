import type { BookSources } from "../../domain/findings/BookSources";
import type { Place } from "../../domain/findings/Place";
import { parseArea } from "../../domain/workbook/address";
import type { CliTexts } from "../Words";

/** Number of a record (from 1) by its place; undefined for a section as a whole, the TOTAL or a single field. */
export function recordNumber(place: Place, sources: BookSources | undefined): number | undefined {
  if ("section" in place) return place.row > 0 ? place.row : undefined;
  const row = parseArea(place.cell)?.row ?? 0;
  const tables = Object.values(sources?.tables ?? {}).filter(({ sheet }) => sheet === place.sheet);
  const index = tables.map(({ rows }) => rows.indexOf(row)).find((found) => found >= 0);
  return index === undefined ? undefined : index + 1;
}

/** «Presupuesto F6», or «8.1, renglón 3 (línea 144)». */
export function describePlace(place: Place | undefined, { report }: CliTexts): string {
  if (place === undefined) return "";
  if ("sheet" in place) return `${place.sheet} ${place.cell}`;
  const row = place.row > 0 ? `, ${report.row(place.row)}` : "";
  const line = place.line === undefined ? "" : ` (${report.line(place.line)})`;
  return `${report.section(place.section)}${row}${line}`;
}
