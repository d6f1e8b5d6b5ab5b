import type { Finding, Report } from "../domain/findings/Finding";
import { findingKey } from "../domain/findings/findingKey";
import { formatCell } from "../domain/workbook/address";
import { applyPlan } from "../domain/workbook/applyPlan";
import type { Snapshot } from "../domain/workbook/Snapshot";
import type { Op, WritePlan } from "../domain/workbook/WritePlan";
import { checkState } from "../i18n/es/checkState";
import { decodeBook } from "../layouts/decodeBook";
import { findField } from "../layouts/findField";
import { hallazgos } from "../layouts/hallazgos";
import { inicio } from "../layouts/inicio";
import { encodeLastCheck, lastCheckProperty } from "../layouts/lastCheck";
import { validateBook } from "../rules/validate";
import type { Action, ActionResult } from "./Action";
import { planFindings } from "./check/planFindings";
import { planPaper } from "./planPaper";
import { structureSheets } from "./structure/structureSheets";

type Validate = (snapshot: Snapshot) => Report;

/** Keys of what is still found once the first explanation is carried out; undefined where it explains nothing. */
function keysAfter(leader: Finding, snapshot: Snapshot, validate: Validate): ReadonlySet<string> | undefined {
  const fix = leader.explanations?.[0]?.fix ?? [];
  if (fix.length === 0) return undefined;
  const left = new Set(validate(applyPlan(snapshot, fix)).findings.map(findingKey));
  return left.has(findingKey(leader)) ? undefined : left;
}

/** Findings of one cause: once the amount is corrected as its total explains, the others are gone too. Found by trying it. */
function linkCauses(report: Report, snapshot: Snapshot, validate: Validate): Report {
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

/** `now` is local ISO time, such as "2026-11-22T14:05"; without it the state of the check carries no date. */
type CheckInput = { readonly now: string } | undefined;

/** What «Hallazgos» lacks of its template: the whole sheet, or the look of rows that were added. */
function repairFindingsSheet(snapshot: Snapshot): WritePlan {
  return structureSheets(snapshot, {}, [hallazgos.key]).plan;
}

function planState(snapshot: Snapshot, text: string): readonly Op[] {
  const field = inicio.fields.find(({ key }) => key === "checkState");
  const found = field === undefined ? undefined : findField(snapshot, inicio, field);
  if (found === undefined) return [];
  const area = formatCell(found.row, found.column);
  return [{ op: "setValues", sheet: found.sheet.name, area, values: [[text]] }];
}

/** The pane reads it when it opens again. */
function planMemory({ counts }: Report, input: CheckInput): readonly Op[] {
  if (input === undefined) return [];
  return [{ op: "setProperty", key: lastCheckProperty, value: encodeLastCheck({ counts, now: input.now }) }];
}

/** Checks the workbook and keeps what it found in «Hallazgos»; a workbook without any sheet of ours is left as it is. */
export const check = {
  id: "check",
  preview: "never",
  effect: "report",
  ribbon: { input: (now: string) => ({ now }), shownOn: ["findings", "front"] },
  run(snapshot: Snapshot, input: CheckInput): ActionResult {
    const decoded = decodeBook(snapshot);
    if (Object.keys(decoded.sources.tables).length === 0) return { plan: [] };
    const prepare = repairFindingsSheet(snapshot);
    const ready = applyPlan(snapshot, prepare);
    // «Hallazgos» itself is put right by the check: what it lacked is nothing to report.
    const today = input?.now.slice(0, 10);
    const found = validateBook(prepare.length === 0 ? decoded : decodeBook(ready), today);
    const report = linkCauses(found, ready, (corrected) => validateBook(decodeBook(corrected), today));
    const write = [
      ...planFindings(ready, report.findings),
      ...planState(ready, checkState(report.counts, input?.now)),
      ...planMemory(report, input),
    ];
    const written = applyPlan(ready, write);
    const finish = repairFindingsSheet(written);
    return { plan: [...prepare, ...write, ...finish, ...planPaper(written)], report };
  },
} as const satisfies Action<CheckInput>;
