import type { FormRule, ProjectRule } from "../../domain/findings/Finding";
import { checkDuplicateDeliverable, checkWithoutDeliverable, checkWithoutEvidence } from "./coverage";
import { checkTruncatedDeliverable } from "./truncated";

/** The rules on products and evidence of a project. */
export const deliverableRules: readonly ProjectRule[] = [checkTruncatedDeliverable];

/** The rules on both copies of the paper: §10 and §6.5. */
export const deliverableFormRules: readonly FormRule[] = [
  checkWithoutEvidence,
  checkWithoutDeliverable,
  checkDuplicateDeliverable,
];
