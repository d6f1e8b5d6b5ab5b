import type { ProjectRule } from "../../domain/findings/Finding";
import { checkActivityWithoutLine } from "./activityWithoutLine";
import { checkAmountAsText } from "./amountAsText";
import { checkAmountFormat } from "./amountFormat";
import { checkAmountNegative } from "./amountNegative";
import { checkAmountNotANumber } from "./amountNotANumber";
import { checkAmountWithCents } from "./amountWithCents";
import { checkAmountWords } from "./amountWords";
import { checkAmountZero } from "./amountZero";
import { checkDuplicateLine } from "./duplicateLine";
import { checkLineWithoutActivity } from "./lineWithoutActivity";
import { checkQuantityInvalid } from "./quantityInvalid";
import { checkRubroMismatch } from "./rubroMismatch";
import { checkTotalMismatch } from "./totalMismatch";
import { checkTotalOverwritten } from "./totalOverwritten";
import { checkTotalRangeShort } from "./totalRangeShort";
import { checkUnitValueOutlier } from "./unitValueOutlier";

/** The budget rules in the order in which their findings are told. */
export const budgetRules: readonly ProjectRule[] = [
  checkTotalMismatch,
  checkRubroMismatch,
  checkTotalRangeShort,
  checkTotalOverwritten,
  checkAmountNotANumber,
  checkAmountWords,
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
