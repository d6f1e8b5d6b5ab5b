import type { ProjectRule } from "../../domain/findings/Finding";
import { checkActivityWithoutLine } from "./checkActivityWithoutLine";
import { checkAmountAsText } from "./checkAmountAsText";
import { checkAmountFormat } from "./checkAmountFormat";
import { checkAmountNegative } from "./checkAmountNegative";
import { checkAmountNotANumber } from "./checkAmountNotANumber";
import { checkAmountWithCents } from "./checkAmountWithCents";
import { checkAmountZero } from "./checkAmountZero";
import { checkDuplicateLine } from "./checkDuplicateLine";
import { checkLineWithoutActivity } from "./checkLineWithoutActivity";
import { checkQuantityInvalid } from "./checkQuantityInvalid";
import { checkRubroMismatch } from "./checkRubroMismatch";
import { checkTotalMismatch } from "./checkTotalMismatch";
import { checkTotalOverwritten } from "./checkTotalOverwritten";
import { checkTotalRangeShort } from "./checkTotalRangeShort";
import { checkUnitValueOutlier } from "./checkUnitValueOutlier";

/** The budget rules in the order in which their findings are told. */
export const budgetRules: readonly ProjectRule[] = [
  checkTotalMismatch,
  checkRubroMismatch,
  checkTotalRangeShort,
  checkTotalOverwritten,
  checkAmountNotANumber,
  checkAmountNegative,
  checkQuantityInvalid,
  checkLineWithoutActivity,
  checkUnitValueOutlier,
  checkDuplicateLine,
  checkActivityWithoutLine,
  checkAmountZero,
  checkAmountWithCents,
  checkAmountAsText,
  checkAmountFormat,
];
