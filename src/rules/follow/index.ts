import type { ProjectRule } from "../../domain/findings/Finding";
import { checkBadDate } from "./badDate";
import { checkBadLink } from "./badLink";
import { checkCumulative } from "./cumulative";
import { checkDivipola } from "./divipola";
import { checkDuplicate } from "./duplicate";
import { checkLate } from "./late";
import { checkNotANumber } from "./notANumber";
import { checkPlannedTarget } from "./plannedTarget";
import { checkReportedValue } from "./reportedValue";
import { checkTrainingDiffers } from "./trainingDiffers";
import { checkUnknownMeta } from "./unknownMeta";
import { checkUnknownMunicipality } from "./unknownMunicipality";
import { checkWeights } from "./weights";

/** The rules on the follow-up in the order in which their findings are told. */
export const followRules: readonly ProjectRule[] = [
  checkLate,
  checkUnknownMeta,
  checkUnknownMunicipality,
  checkDivipola,
  checkNotANumber,
  checkDuplicate,
  checkCumulative,
  checkReportedValue,
  checkBadLink,
  checkBadDate,
  checkTrainingDiffers,
  checkPlannedTarget,
  checkWeights,
];
