import type { FormRule, ProjectRule } from "../../domain/findings/Finding";
import { checkPidmDuplicate } from "./duplicate";
import { checkPidmFormat } from "./format";
import { checkPidmGap } from "./gap";
import { checkMetaNumberMismatch } from "./metaNumberMismatch";
import { checkProgrammeMismatch } from "./programmeMismatch";
import { checkBookTextDrift, checkFormTextDrift } from "./textDrift";
import { checkBookTextMismatch, checkFormTextMismatch } from "./textMismatch";
import { checkBookPidmUnknown, checkFormPidmUnknown } from "./unknown";

/** The PIDM rules on a project, in the order in which their findings are told. */
export const pidmRules: readonly ProjectRule[] = [
  checkPidmFormat,
  checkBookPidmUnknown,
  checkPidmDuplicate,
  checkMetaNumberMismatch,
  checkBookTextMismatch,
  checkBookTextDrift,
  checkPidmGap,
];

/** The PIDM rules on both copies of the paper. */
export const pidmFormRules: readonly FormRule[] = [
  checkFormPidmUnknown,
  checkProgrammeMismatch,
  checkFormTextMismatch,
  checkFormTextDrift,
];
