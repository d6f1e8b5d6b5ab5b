import type { FormRule, ProjectRule } from "../../domain/findings/Finding";
import type { ReadingRule } from "../ReadingRule";
import { checkBookBeyondVigencia, checkFormBeyondVigencia } from "./beyondVigencia";
import { checkColumnShift } from "./columnShift";
import { checkBookScheduleEmpty, checkFormScheduleEmpty } from "./empty";
import { checkBookRowWithoutMonth, checkFormRowWithoutMonth } from "./rowWithoutMonth";
import { checkMissingInSchedule, checkScheduleTextDrift, checkUnknownInSchedule } from "./subactivitiesOfBoth";
import { checkEvidenceUnknownMeta, checkScheduleUnknownMeta } from "./unknownMeta";

/** The schedule rules on a project, in the order in which their findings are told. */
export const scheduleRules: readonly ProjectRule[] = [
  checkBookScheduleEmpty,
  checkScheduleUnknownMeta,
  checkEvidenceUnknownMeta,
  checkBookRowWithoutMonth,
  checkBookBeyondVigencia,
];

/** The schedule rules on both copies of the paper. */
export const scheduleFormRules: readonly FormRule[] = [
  checkFormScheduleEmpty,
  checkMissingInSchedule,
  checkUnknownInSchedule,
  checkScheduleTextDrift,
  checkColumnShift,
  checkFormRowWithoutMonth,
];

/** The schedule rules that need the month of start. */
export const scheduleReadingRules: readonly ReadingRule[] = [checkFormBeyondVigencia];
