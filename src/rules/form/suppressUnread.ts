import type { Finding } from "../../domain/findings/Finding";
import type { FindingCode } from "../../domain/findings/FindingParams";
import type { RequiredField } from "../../domain/findings/FormFindings";
import { rowKey } from "../../domain/findings/placeKey";
import type { Lack } from "../../domain/form/UnreadPart";

type Unread = Extract<Finding, { readonly code: "form/unread-section" }>;

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

/** Amounts in thousands differ from those of the rubro in pesos, and are written otherwise. */
const ofUnits: readonly FindingCode[] = ["budget/rubro-mismatch", "budget/amount-format"];

/** What only follows from one cell that could not be read: in its row, and beyond it. */
const ofCells: Readonly<
  Record<string, { readonly row: readonly FindingCode[]; readonly all: readonly FindingCode[] }>
> = {
  amount: { row: ["budget/amount-not-a-number"], all: [] },
  total: { row: ["budget/amount-not-a-number"], all: [] },
  quantity: { row: ["budget/quantity-invalid"], all: [] },
  pidm: { row: ["pidm/format"], all: [] },
  meta: { row: ["pidm/text-mismatch", "pidm/text-drift"], all: [] },
  indicator: { row: ["meta/missing-indicator"], all: [] },
  subactivities: { row: ["meta/missing-subactivity"], all: ["schedule/unknown-subactivity"] },
  evidence: { row: ["meta/missing-evidence"], all: ["deliverable/without-evidence"] },
};

const fieldOf: Readonly<Record<string, RequiredField>> = {
  "1": "date",
  "2": "vigencia",
  "3": "name",
  "4": "dependencia",
  "6.1": "generalObjective",
};

const whole: ReadonlySet<Lack> = new Set(["section", "table", "rows", "text"]);

/** One event gives one finding: where a table or a cell is missing, nothing is said of what it would have held. */
export function suppressUnread(findings: readonly Finding[]): readonly Finding[] {
  const unread = findings.filter((finding): finding is Unread => finding.code === "form/unread-section");
  if (unread.length === 0) return findings;
  const silent = new Set(unread.flatMap(({ params }) => listFollowers(params)));
  return findings.filter(
    (finding) => !silent.has(finding.code) && !unread.some((cause) => followsInPlace(finding, cause)),
  );
}

function listFollowers({ section, lack, column = "" }: Unread["params"]): readonly FindingCode[] {
  if (lack === "activities") return ["budget/line-without-activity"];
  if (lack === "months") return ofMonths;
  if (lack === "unit") return ofUnits;
  if (lack === "cell") return ofCells[column]?.all ?? [];
  return whole.has(lack) ? (followers[section] ?? []) : [];
}

function followsInPlace(finding: Finding, { params, places: [at] }: Unread): boolean {
  const [place] = finding.places;
  if (params.lack === "total") return finding.code === "budget/amount-not-a-number" && finding.params.of === "total";
  if (params.lack === "text")
    return finding.code === "form/missing-field" && finding.params.field === fieldOf[params.section];
  if (params.lack !== "cell" || at === undefined || place === undefined) return false;
  return rowKey(at) === rowKey(place) && (ofCells[params.column ?? ""]?.row.includes(finding.code) ?? false);
}
