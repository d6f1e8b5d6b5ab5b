import type { FindingCode } from "../../domain/findings/FindingParams";
import type { TableKey } from "../../domain/project/tables";

/** A table, one of its columns, or a named cell that a finding compares with: "metas", "metas.pidm", ".declaredTotal". */
type Source = TableKey | `${TableKey}.${string}` | `.${string}`;

const residual = ["impacts", "controls", "impacts.risk", "controls.risk", "risks.probability"] as const;

/**
 * What a finding needs beside the cell that it points to. Where one of these is gone or empty, the finding would only
 * repeat that: a code is not unknown because the list of codes was deleted.
 */
export const dependsOn: Readonly<Partial<Record<FindingCode, readonly Source[]>>> = {
  "meta/orphan-activity": ["metas", "metas.activity"],
  "meta/unknown-activity": ["activities", "activities.number"],
  "schedule/unknown-meta": ["metas", "metas.pidm"],
  "evidence/unknown-meta": ["metas", "metas.pidm"],
  "meta/missing-subactivity": ["schedule", "schedule.pidm", "schedule.text"],
  "meta/missing-evidence": ["evidence", "evidence.pidm", "evidence.text"],
  "meta/missing-target": ["metas.indicator", "metas.target"],
  "form/objective-without-activity": ["activities", "texts", "activities.text"],
  "budget/line-without-activity": ["activities", "activities.number"],
  "budget/activity-without-line": ["budget", "budget.activity"],
  "budget/total-mismatch": ["budget", "budget.amount", ".declaredTotal"],
  "budget/rubro-mismatch": ["budget", "budget.amount", "rubro", "rubro.amount", ".declaredTotal"],
  "budget/total-range-short": ["budget.amount"],
  "budget/total-overwritten": ["budget.amount"],
  "budget/unit-value-outlier": ["budget.quantity", "budget.amount", "budget.object"],
  "budget/duplicate-line": ["budget.activity", "budget.object", "budget.amount"],
  "budget/quantity-invalid": ["budget.quantity"],
  "pidm/unknown": ["pidm", "pidm.code"],
  "pidm/text-mismatch": ["pidm", "pidm.code", "pidm.text", "metas.text"],
  "pidm/text-drift": ["pidm", "pidm.code", "pidm.text", "metas.text"],
  "pidm/meta-number-mismatch": ["metas.metaNumber", "metas.pidm"],
  "pidm/duplicate": ["metas.text", "metas.activity"],
  "rubro/not-in-catalogue": ["rubroCatalogue", "rubroCatalogue.code"],
  "rubro/name-mismatch": ["rubroCatalogue", "rubroCatalogue.code", "rubroCatalogue.name"],
  "rubro/prefix-chain": ["rubro.sector", "rubro.programa", "rubro.producto", "rubro.indicador"],
  "rubro/element-prefix": ["rubro.programa"],
  "subactivity/duplicate": ["schedule.pidm", "schedule.text"],
  "subactivity/numbering": ["schedule.pidm", "schedule.number"],
  "schedule/beyond-vigencia": [".vigencia"],
  "form/date-outside-vigencia": [".vigencia", ".date"],
  "risk/control-without-risk": ["risks", "risks.number"],
  "risk/without-control": ["controls", "controls.risk"],
  "risk/incomplete-questionnaire": ["impacts", "impacts.risk", "risks.number"],
  "risk/impact-mismatch": ["impacts", "impacts.risk"],
  "risk/impact-displaced": residual,
  "risk/zone-mismatch": ["impacts", "impacts.risk", "risks.probability"],
  "risk/residual-mismatch": residual,
  "risk/without-action-plan": residual,
  "risk/duplicate": ["risks.text"],
  "follow/unknown-meta": ["metas", "metas.pidm"],
  "follow/unknown-municipality": ["municipalities", "municipalities.name"],
  "follow/divipola": ["municipalities.code", "municipalities.name"],
  "spend/unknown-line": ["budget", "budget.number"],
  "spend/chain": ["budget", "budget.number", "execution.line", "execution.kind"],
  "spend/reversal-unlinked": ["execution.document", "execution.line", "execution.kind", "execution.value"],
  "spend/reversal-exceeds": ["execution.refersTo", "execution.document"],
  "spend/refers-missing": ["execution.document"],
  "spend/duplicate": ["execution.line", "execution.kind", "execution.value"],
  "spend/outside-vigencia": [".vigencia", "execution.note"],
  "training/over-invited": ["training.invited"],
  "training/repeated-exceeds": ["training.attended"],
  "training/counted-twice": ["training.attended", "training.post"],
  "training/outside-vigencia": [".vigencia"],
  "actor/scale": ["actors.name"],
  "actor/duplicate": ["actors.municipality"],
  // Its cell stands above these columns, and goes with them.
  "actor/high-from": ["actors.number", "actors.name"],
  "index/duplicate": ["indices.municipality", "indices.year", "indices.value"],
};
