import type { Finding, Report, Severity } from "./Finding";
import { orderFindings } from "./orderFindings";

/** Findings in the order in which a person works through them, counted; valid means no error. */
export function buildReport(findings: readonly Finding[], sheets: readonly string[] = []): Report {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return { valid: counts.error === 0, counts, findings: orderFindings(findings, sheets) };
}
