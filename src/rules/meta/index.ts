import type { ProjectRule } from "../../domain/findings/Finding";
import { checkDuplicateSubactivity } from "./duplicateSubactivity";
import { checkMissingEvidence } from "./missingEvidence";
import { checkMissingIndicator } from "./missingIndicator";
import { checkMissingSubactivity } from "./missingSubactivity";
import { checkMissingTarget } from "./missingTarget";
import { checkOrphanActivity } from "./orphanActivity";
import { checkSubactivityNumbering } from "./subactivityNumbering";
import { checkUnknownActivity } from "./unknownActivity";

/** The rules on activities, metas and subactivities, in the order in which their findings are told. */
export const metaRules: readonly ProjectRule[] = [
  checkOrphanActivity,
  checkUnknownActivity,
  checkMissingIndicator,
  checkMissingSubactivity,
  checkMissingEvidence,
  checkMissingTarget,
  checkDuplicateSubactivity,
  checkSubactivityNumbering,
];
