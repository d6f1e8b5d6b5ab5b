import type { ProjectRule } from "../../domain/findings/Finding";
import { checkAccepted } from "./accepted";
import { checkActionDate } from "./actionDate";
import { checkControlIncomplete } from "./controlIncomplete";
import { checkControlWithoutRisk } from "./controlWithoutRisk";
import { checkDuplicateRisk } from "./duplicate";
import { checkImpactDisplaced } from "./impactDisplaced";
import { checkImpactMismatch } from "./impactMismatch";
import { checkIncompleteQuestionnaire } from "./incompleteQuestionnaire";
import { checkMissingProbability } from "./missingProbability";
import { checkNotCorruption } from "./notCorruption";
import { checkOverdueAction } from "./overdueAction";
import { checkResidualMismatch } from "./residualMismatch";
import { checkReviewOverdue } from "./reviewOverdue";
import { checkUnknownSetting } from "./unknownSetting";
import { checkWithoutActionPlan } from "./withoutActionPlan";
import { checkWithoutControl } from "./withoutControl";
import { checkWording } from "./wording";
import { checkZoneMismatch } from "./zoneMismatch";

/** The rules on the corruption-risk map, in the order in which their findings are told; silent while it is empty. */
export const riskRules: readonly ProjectRule[] = [
  checkUnknownSetting,
  checkNotCorruption,
  checkWording,
  checkDuplicateRisk,
  checkMissingProbability,
  checkIncompleteQuestionnaire,
  checkImpactMismatch,
  checkZoneMismatch,
  checkControlWithoutRisk,
  checkWithoutControl,
  checkControlIncomplete,
  checkResidualMismatch,
  checkImpactDisplaced,
  checkAccepted,
  checkWithoutActionPlan,
  checkActionDate,
  checkOverdueAction,
  checkReviewOverdue,
];
