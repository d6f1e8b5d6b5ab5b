import { parsePidm } from "../pidm/parsePidm";
import { isBlank } from "../text/isBlank";
import type { SelectedCell, SelectedColumn } from "./SelectedColumn";

/** Headings of columns whose numbers are names of things: adding them up, or calling them texts, makes no sense. */
const codeHeading =
  /^(?:n|no|nro|num|numero|item|id|año|ano|vigencia|fecha|mes|nit|cedula|telefono|bpin|fuente|sector|programa|producto|indicador|elemento|rubro)\b|\b(?:codigo|cod|bpin|pidm|fecha|cedula|nit)\b/;

/** What a column is checked as. */
export type ColumnKind = "pidm" | "amounts" | "other";

/** Tells amounts and PIDM codes from everything else, by heading and by what most of the cells are. */
export function columnKind({ header, cells }: SelectedColumn): ColumnKind {
  const filled = cells.filter(({ value }) => !isBlank(value));
  if (isPidm(header, filled)) return "pidm";
  if (codeHeading.test(header)) return "other";
  const amounts = filled.filter(isAmount);
  if (amounts.length === 0 || amounts.every(isShare)) return "other";
  return amounts.length * 2 >= filled.length ? "amounts" : "other";
}

/** Percentages are numbers up to 1, rounded as they please; money is not. */
function isShare({ value }: SelectedCell): boolean {
  return typeof value === "number" && Math.abs(value) <= 1;
}

function isPidm(header: string, filled: readonly SelectedCell[]): boolean {
  const readings = filled.map(({ value }) => parsePidm(value));
  const good = readings.filter((reading) => reading.ok).length;
  const near = readings.filter((reading) => !reading.ok && reading.suggestion !== undefined).length;
  if (/\bpidm\b/.test(header)) return good + near > 0 || filled.length > 0;
  return good > 0 && (good + near) * 2 >= filled.length;
}

/** A number, or a text written as an amount; texts of bare digits with a leading zero are codes. */
export function isAmount({ value, money }: SelectedCell): boolean {
  return money !== undefined && !(typeof value === "string" && /^\s*0\d/.test(value));
}
