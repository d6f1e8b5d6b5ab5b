import type { Finding } from "../../domain/findings/Finding";
import type { FindingCode } from "../../domain/findings/FindingParams";
import type { Lack, UnreadPart } from "../../domain/form/UnreadPart";

/** What only follows from a table that could not be read, by its section. */
const followers: Readonly<Record<string, readonly FindingCode[]>> = {
  "6.5": [
    "meta/orphan-activity",
    "schedule/unknown-subactivity",
    "schedule/unknown-meta",
    "schedule/column-shift",
    "schedule/text-drift",
    "deliverable/without-evidence",
    "deliverable/duplicate",
    "form/objective-without-activity",
    "budget/line-without-activity",
  ],
  "7.1": ["pidm/unknown"],
  "8.1": [
    "budget/activity-without-line",
    "budget/rubro-mismatch",
    "budget/total-mismatch",
    "budget/amount-not-a-number",
  ],
  "8.2": ["budget/rubro-mismatch"],
  "9": ["schedule/empty", "schedule/missing-subactivity", "schedule/row-without-month", "schedule/column-shift"],
  "10.2": ["evidence/without-deliverable"],
};

/** Marks that were drawn leave the texts of the schedule as they are. */
const ofMonths: readonly FindingCode[] = ["schedule/empty", "schedule/row-without-month", "schedule/column-shift"];

const whole: ReadonlySet<Lack> = new Set(["section", "table", "rows", "text"]);

/** One event gives one finding: where a table is missing, nothing is said of what it would have held. */
export function swallowUnread(findings: readonly Finding[]): readonly Finding[] {
  const silent = new Set(
    findings.flatMap((finding) => (finding.code === "form/unread-section" ? listFollowers(finding.params) : [])),
  );
  return silent.size === 0 ? findings : findings.filter((finding) => !silent.has(finding.code));
}

function listFollowers({ section, lack }: Pick<UnreadPart, "section" | "lack">): readonly FindingCode[] {
  if (lack === "activities") return ["budget/line-without-activity"];
  if (lack === "months") return ofMonths;
  return whole.has(lack) ? (followers[section] ?? []) : [];
}
