import type { Place } from "../../domain/findings/Place";
import type { CliTexts } from "../CliWords";

/** «Presupuesto F6», or «8.1, renglón 3 (línea 144)». */
export function describePlace(place: Place | undefined, { report }: CliTexts): string {
  if (place === undefined) return "";
  if ("sheet" in place) return `${place.sheet} ${place.cell}`;
  const row = place.row > 0 ? `, ${report.row(place.row)}` : "";
  const line = place.line === undefined ? "" : ` (${report.line(place.line)})`;
  return `${report.section(place.section)}${row}${line}`;
}
