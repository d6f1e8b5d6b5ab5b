import type { FormRule, ProjectRule } from "../domain/findings/Finding";
import { actorRules } from "./actor";
import { budgetRules } from "./budget";
import { deliverableFormRules, deliverableRules } from "./deliverable";
import { followRules } from "./follow";
import { fichaRules, paperRules } from "./form";
import { indexRules } from "./indices";
import { metaRules } from "./meta";
import { pidmFormRules, pidmRules } from "./pidm";
import type { ReadingRule } from "./ReadingRule";
import { riskRules } from "./risk";
import { rubroRules } from "./rubro";
import { scheduleFormRules, scheduleReadingRules, scheduleRules } from "./schedule";
import { spendRules } from "./spend";
import { trainingRules } from "./training";

/** Every rule on what municipalities report in their copies. */
export const reportRules: readonly ProjectRule[] = [
  ...riskRules,
  ...followRules,
  ...spendRules,
  ...trainingRules,
  ...actorRules,
  ...indexRules,
];

/** Every rule on a project, from a form or from a workbook. */
export const projectRules: readonly ProjectRule[] = [
  ...fichaRules,
  ...budgetRules,
  ...rubroRules,
  ...pidmRules,
  ...metaRules,
  ...scheduleRules,
  ...deliverableRules,
  ...reportRules,
];

/** Every rule on what the paper says, both copies. */
export const formRules: readonly FormRule[] = [
  ...paperRules,
  ...pidmFormRules,
  ...scheduleFormRules,
  ...deliverableFormRules,
];

/** Every rule that needs the paper and the project read from it. */
export const readingRules: readonly ReadingRule[] = scheduleReadingRules;
