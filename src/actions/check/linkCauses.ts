import type { Finding, Report } from "../../domain/findings/Finding";
import { findingKey } from "../../domain/findings/findingKey";
import { applyPlan } from "../../domain/workbook/applyPlan";
import type { Snapshot } from "../../domain/workbook/Snapshot";

type Validate = (snapshot: Snapshot) => Report;

/** Keys of what is still found once the first explanation is carried out; undefined where it explains nothing. */
function keysAfter(leader: Finding, snapshot: Snapshot, validate: Validate): ReadonlySet<string> | undefined {
  const fix = leader.explanations?.[0]?.fix ?? [];
  if (fix.length === 0) return undefined;
  const left = new Set(validate(applyPlan(snapshot, fix)).findings.map(findingKey));
  return left.has(findingKey(leader)) ? undefined : left;
}

/** Findings of one cause: once the amount is corrected as its total explains, the others are gone too. Found by trying it. */
export function linkCauses(report: Report, snapshot: Snapshot, validate: Validate): Report {
  const causes = new Map<Finding, string>();
  for (const leader of report.findings) {
    const left = causes.has(leader) ? undefined : keysAfter(leader, snapshot, validate);
    if (left === undefined) continue;
    const solved = report.findings.filter((one) => one !== leader && !left.has(findingKey(one)));
    for (const finding of solved) causes.set(finding, findingKey(leader));
  }
  if (causes.size === 0) return report;
  const findings = report.findings.map((finding) => {
    const cause = causes.get(finding);
    return cause === undefined ? finding : { ...finding, cause };
  });
  return { ...report, findings };
}
