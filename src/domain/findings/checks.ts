import type { FindingCode } from "./FindingParams";

export type Severity = "error" | "warning" | "info";

/** What a finding does to the document, worst first: a part that nobody read, money, two statements, a gap, how it is written. */
export const harms = ["lost", "money", "contradiction", "gap", "writing"] as const;

export type Harm = (typeof harms)[number];

/** How sure the norm in the words of a check is, by its least sure part; "own" is a rule of this product, which no norm asks for. */
type NormMark = "read" | "secondary" | "unverified" | "own";

interface Check {
  readonly harm: Harm;
  /** Every severity that its findings can have: a rule that gives another one does not compile. */
  readonly severities: readonly Severity[];
  readonly norm: NormMark;
}

const declared = {
  "book/missing-sheet": { harm: "lost", severities: ["error"], norm: "own" },
  "book/older-template": { harm: "gap", severities: ["info"], norm: "own" },
  "book/missing-table": { harm: "lost", severities: ["error"], norm: "own" },
  "book/missing-column": { harm: "lost", severities: ["error"], norm: "own" },
  "book/table-lost": { harm: "lost", severities: ["error"], norm: "own" },
  "book/table-renamed": { harm: "lost", severities: ["warning"], norm: "own" },
  "book/repeated-table": { harm: "lost", severities: ["warning"], norm: "own" },
  "book/empty-table": { harm: "lost", severities: ["error", "warning", "info"], norm: "read" },
  "book/row-outside-table": { harm: "lost", severities: ["warning"], norm: "own" },
  "book/copied-table": { harm: "lost", severities: ["warning"], norm: "own" },
  "book/empty-column": { harm: "lost", severities: ["error"], norm: "own" },
  "book/formulas-lost": { harm: "lost", severities: ["warning"], norm: "own" },
  "book/column-renamed": { harm: "writing", severities: ["info"], norm: "own" },
  "form/unread-section": { harm: "lost", severities: ["error", "warning", "info"], norm: "read" },
  "form/duplicate-section": { harm: "contradiction", severities: ["info"], norm: "read" },
  "form/empty-section": { harm: "gap", severities: ["info"], norm: "read" },
  "budget/total-mismatch": { harm: "money", severities: ["error"], norm: "read" },
  "budget/product-mismatch": { harm: "money", severities: ["warning"], norm: "own" },
  "budget/part-mismatch": { harm: "money", severities: ["warning"], norm: "own" },
  "budget/rubro-mismatch": { harm: "money", severities: ["error"], norm: "read" },
  "budget/amount-not-a-number": { harm: "money", severities: ["error"], norm: "read" },
  "budget/amount-words": { harm: "money", severities: ["warning"], norm: "unverified" },
  "budget/amount-as-text": { harm: "money", severities: ["warning"], norm: "own" },
  "budget/amount-negative": { harm: "money", severities: ["error"], norm: "read" },
  "budget/amount-zero": { harm: "money", severities: ["warning"], norm: "read" },
  "budget/amount-with-cents": { harm: "money", severities: ["warning"], norm: "read" },
  "budget/quantity-invalid": { harm: "money", severities: ["error"], norm: "read" },
  "budget/unit-value-outlier": { harm: "money", severities: ["warning"], norm: "unverified" },
  "budget/duplicate-line": { harm: "money", severities: ["warning"], norm: "read" },
  "budget/total-overwritten": { harm: "money", severities: ["warning"], norm: "own" },
  "budget/total-range-short": { harm: "money", severities: ["error"], norm: "own" },
  "budget/line-without-activity": { harm: "money", severities: ["error"], norm: "read" },
  "spend/unknown-line": { harm: "money", severities: ["error"], norm: "own" },
  "spend/unknown-kind": { harm: "money", severities: ["error"], norm: "unverified" },
  "spend/not-a-number": { harm: "money", severities: ["error"], norm: "own" },
  "spend/chain": { harm: "money", severities: ["error"], norm: "unverified" },
  "spend/reversal-unlinked": { harm: "money", severities: ["error"], norm: "unverified" },
  "spend/reversal-exceeds": { harm: "money", severities: ["error"], norm: "unverified" },
  "spend/duplicate": { harm: "money", severities: ["error", "warning"], norm: "own" },
  "spend/line-number": { harm: "money", severities: ["error", "warning"], norm: "own" },
  "sheet/total-mismatch": { harm: "money", severities: ["error", "warning"], norm: "own" },
  "sheet/product-mismatch": { harm: "money", severities: ["warning"], norm: "own" },
  "sheet/error-value": { harm: "money", severities: ["error"], norm: "own" },
  "sheet/amount-unreadable": { harm: "money", severities: ["warning"], norm: "own" },
  "sheet/formula-overwritten": { harm: "money", severities: ["error"], norm: "own" },
  "sheet/formula-inconsistent": { harm: "money", severities: ["warning"], norm: "own" },
  "sheet/number-as-text": { harm: "money", severities: ["warning"], norm: "own" },
  "sheet/external-link": { harm: "money", severities: ["warning"], norm: "own" },
  "form/struck-text": { harm: "contradiction", severities: ["warning", "info"], norm: "read" },
  "form/date-outside-vigencia": { harm: "contradiction", severities: ["warning"], norm: "read" },
  "rubro/code-length": { harm: "contradiction", severities: ["error"], norm: "secondary" },
  "rubro/lost-zero": { harm: "contradiction", severities: ["error"], norm: "secondary" },
  "rubro/prefix-chain": { harm: "contradiction", severities: ["error"], norm: "secondary" },
  "rubro/element-prefix": { harm: "contradiction", severities: ["warning"], norm: "unverified" },
  "rubro/not-in-catalogue": { harm: "contradiction", severities: ["warning"], norm: "secondary" },
  "pidm/unknown": { harm: "contradiction", severities: ["error", "warning"], norm: "secondary" },
  "pidm/duplicate": { harm: "contradiction", severities: ["error", "warning"], norm: "secondary" },
  "pidm/meta-number-mismatch": { harm: "contradiction", severities: ["error"], norm: "secondary" },
  "pidm/programme-mismatch": { harm: "contradiction", severities: ["error"], norm: "secondary" },
  "pidm/text-mismatch": { harm: "contradiction", severities: ["error"], norm: "secondary" },
  "meta/unknown-activity": { harm: "contradiction", severities: ["error"], norm: "read" },
  "meta/orphan-activity": { harm: "contradiction", severities: ["error"], norm: "read" },
  "subactivity/duplicate": { harm: "contradiction", severities: ["warning"], norm: "read" },
  "schedule/unknown-subactivity": { harm: "contradiction", severities: ["error"], norm: "read" },
  "schedule/beyond-vigencia": { harm: "contradiction", severities: ["error", "info"], norm: "unverified" },
  "schedule/unknown-meta": { harm: "contradiction", severities: ["error"], norm: "read" },
  "schedule/column-shift": { harm: "contradiction", severities: ["warning"], norm: "read" },
  "evidence/unknown-meta": { harm: "contradiction", severities: ["error"], norm: "read" },
  "evidence/without-deliverable": { harm: "contradiction", severities: ["warning"], norm: "read" },
  "deliverable/without-evidence": { harm: "contradiction", severities: ["warning"], norm: "read" },
  "deliverable/duplicate": { harm: "contradiction", severities: ["warning"], norm: "read" },
  "follow/not-a-number": { harm: "contradiction", severities: ["error"], norm: "own" },
  "follow/unknown-meta": { harm: "contradiction", severities: ["error"], norm: "own" },
  "follow/unknown-municipality": { harm: "contradiction", severities: ["error"], norm: "read" },
  "follow/divipola": { harm: "contradiction", severities: ["warning"], norm: "secondary" },
  "follow/duplicate": { harm: "contradiction", severities: ["error"], norm: "own" },
  "follow/falling": { harm: "contradiction", severities: ["error"], norm: "own" },
  "follow/mixed-cumulative": { harm: "contradiction", severities: ["warning"], norm: "own" },
  "follow/early": { harm: "contradiction", severities: ["warning"], norm: "own" },
  "follow/over-planned": { harm: "contradiction", severities: ["warning"], norm: "own" },
  "follow/planned-target": { harm: "contradiction", severities: ["warning"], norm: "own" },
  "follow/training-differs": { harm: "contradiction", severities: ["warning"], norm: "own" },
  "follow/weights": { harm: "contradiction", severities: ["warning"], norm: "own" },
  "spend/refers-missing": { harm: "contradiction", severities: ["warning"], norm: "own" },
  "spend/outside-vigencia": { harm: "contradiction", severities: ["warning"], norm: "unverified" },
  "training/not-a-count": { harm: "contradiction", severities: ["error"], norm: "own" },
  "training/over-invited": { harm: "contradiction", severities: ["warning"], norm: "own" },
  "training/repeated-exceeds": { harm: "contradiction", severities: ["error"], norm: "own" },
  "training/counted-twice": { harm: "contradiction", severities: ["info"], norm: "own" },
  "training/outside-vigencia": { harm: "contradiction", severities: ["warning"], norm: "unverified" },
  "actor/scale": { harm: "contradiction", severities: ["error", "warning"], norm: "own" },
  "actor/duplicate": { harm: "contradiction", severities: ["warning"], norm: "own" },
  "actor/high-from": { harm: "contradiction", severities: ["error"], norm: "own" },
  "index/out-of-range": { harm: "contradiction", severities: ["error"], norm: "own" },
  "index/year": { harm: "contradiction", severities: ["error", "warning"], norm: "own" },
  "index/duplicate": { harm: "contradiction", severities: ["error", "warning"], norm: "own" },
  "follow/late": { harm: "gap", severities: ["warning", "info"], norm: "own" },
  "follow/without-evidence": { harm: "gap", severities: ["warning"], norm: "read" },
  "follow/evidence-without-value": { harm: "gap", severities: ["warning"], norm: "read" },
  "index/without-source": { harm: "gap", severities: ["warning"], norm: "own" },
  "follow/bad-date": { harm: "writing", severities: ["warning"], norm: "own" },
  "follow/bad-link": { harm: "writing", severities: ["warning"], norm: "own" },
  "spend/bad-date": { harm: "writing", severities: ["warning"], norm: "own" },
  "training/personal-data": { harm: "writing", severities: ["warning"], norm: "unverified" },
  "training/bad-date": { harm: "writing", severities: ["warning"], norm: "own" },
  "index/name-alike": { harm: "writing", severities: ["warning"], norm: "own" },
  "risk/unknown-setting": { harm: "contradiction", severities: ["error"], norm: "own" },
  "risk/not-corruption": { harm: "contradiction", severities: ["error"], norm: "secondary" },
  "risk/impact-mismatch": { harm: "contradiction", severities: ["error"], norm: "secondary" },
  "risk/zone-mismatch": { harm: "contradiction", severities: ["error"], norm: "unverified" },
  "risk/residual-mismatch": { harm: "contradiction", severities: ["error"], norm: "unverified" },
  "risk/impact-displaced": { harm: "contradiction", severities: ["error"], norm: "unverified" },
  "risk/accepted": { harm: "contradiction", severities: ["error"], norm: "secondary" },
  "risk/control-without-risk": { harm: "contradiction", severities: ["error"], norm: "own" },
  "risk/duplicate": { harm: "contradiction", severities: ["warning"], norm: "own" },
  "form/missing-field": { harm: "gap", severities: ["error"], norm: "read" },
  "form/field-unreadable": { harm: "gap", severities: ["error"], norm: "read" },
  "form/objective-without-activity": { harm: "gap", severities: ["info"], norm: "read" },
  "budget/activity-without-line": { harm: "gap", severities: ["warning"], norm: "read" },
  "pidm/gap": { harm: "gap", severities: ["info"], norm: "secondary" },
  "meta/missing-indicator": { harm: "gap", severities: ["error"], norm: "read" },
  "meta/missing-subactivity": { harm: "gap", severities: ["error"], norm: "read" },
  "meta/missing-evidence": { harm: "gap", severities: ["error"], norm: "read" },
  "meta/missing-target": { harm: "gap", severities: ["warning", "info"], norm: "read" },
  "schedule/empty": { harm: "gap", severities: ["error"], norm: "read" },
  "schedule/row-without-month": { harm: "gap", severities: ["warning"], norm: "read" },
  "schedule/missing-subactivity": { harm: "gap", severities: ["error"], norm: "read" },
  "risk/missing-probability": { harm: "gap", severities: ["error"], norm: "secondary" },
  "risk/incomplete-questionnaire": { harm: "gap", severities: ["error"], norm: "secondary" },
  "risk/without-control": { harm: "gap", severities: ["warning"], norm: "unverified" },
  "risk/without-action-plan": { harm: "gap", severities: ["error"], norm: "unverified" },
  "risk/control-incomplete": { harm: "gap", severities: ["error"], norm: "unverified" },
  "risk/action-date": { harm: "writing", severities: ["warning", "info"], norm: "secondary" },
  "risk/overdue-action": { harm: "gap", severities: ["warning"], norm: "secondary" },
  "risk/review-overdue": { harm: "gap", severities: ["warning"], norm: "unverified" },
  "budget/amount-format": { harm: "writing", severities: ["warning"], norm: "unverified" },
  "rubro/name-mismatch": { harm: "writing", severities: ["warning"], norm: "secondary" },
  "form/municipality-name": { harm: "writing", severities: ["warning"], norm: "secondary" },
  "pidm/format": { harm: "writing", severities: ["error"], norm: "secondary" },
  "pidm/text-drift": { harm: "writing", severities: ["warning"], norm: "secondary" },
  "subactivity/numbering": { harm: "writing", severities: ["warning"], norm: "read" },
  "schedule/text-drift": { harm: "writing", severities: ["warning"], norm: "read" },
  "deliverable/truncated": { harm: "writing", severities: ["warning"], norm: "read" },
  "risk/wording": { harm: "writing", severities: ["warning"], norm: "secondary" },
  "sheet/pidm-format": { harm: "writing", severities: ["error"], norm: "secondary" },
} as const satisfies Readonly<Record<FindingCode, Check>>;

/** Every check, by the code of its findings. The guide lists them with their words from src/i18n. */
export const checks: Readonly<Record<FindingCode, Check>> = declared;

export type SeverityOf<C extends FindingCode> = C extends keyof typeof declared
  ? (typeof declared)[C]["severities"][number]
  : Severity;

/** A code that an older add-in left in the workbook may be none of these. */
export function isFindingCode(code: string): code is FindingCode {
  return Object.hasOwn(checks, code);
}

/** The harm of a finding; that of an unknown code comes last. */
export function harmOf(code: string): Harm {
  return isFindingCode(code) ? checks[code].harm : "writing";
}
