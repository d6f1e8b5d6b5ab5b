import { parseArea } from "../workbook/address";
import type { Severity } from "./checks";
import type { Finding, Report } from "./Finding";
import type { Place } from "./Place";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Severity first, then sheets in the given order (or lines and sections of the form), then rows; ties keep their order. */
function orderFindings(findings: readonly Finding[], sheets: readonly string[]): readonly Finding[] {
  const sorted = findings.map((finding) => ({ finding, rank: rankFinding(finding, sheets) }));
  sorted.sort((a, b) => compareNumbers(a.rank, b.rank));
  return sorted.map(({ finding }) => finding);
}

function rankFinding(finding: Finding, sheets: readonly string[]): readonly number[] {
  const place = finding.places[0];
  return [SEVERITIES.indexOf(finding.severity), ...(place === undefined ? [] : rankPlace(place, sheets))];
}

function rankPlace(place: Place, sheets: readonly string[]): readonly number[] {
  if ("sheet" in place) {
    const known = sheets.indexOf(place.sheet);
    const area = parseArea(place.cell);
    return [known < 0 ? sheets.length : known, area?.row ?? 0, area?.column ?? 0];
  }
  if (place.line !== undefined) return [place.line, place.row];
  const [chapter = 0, section = 0] = place.section.split(".").map((part) => Number.parseInt(part, 10) || 0);
  return [chapter * 1000 + section, place.row];
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Findings in the order in which a person works through them, counted; valid means no error. */
export function buildReport(findings: readonly Finding[], sheets: readonly string[] = []): Report {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return { valid: counts.error === 0, counts, findings: orderFindings(findings, sheets) };
}
