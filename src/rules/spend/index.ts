import type { ProjectRule } from "../../domain/findings/Finding";
import { checkChain } from "./chain";
import { checkDate } from "./date";
import { checkDuplicate } from "./duplicate";
import { checkLineNumber } from "./lineNumber";
import { checkNotANumber } from "./notANumber";
import { checkRefersMissing } from "./refersMissing";
import { checkReversal } from "./reversal";
import { checkUnknownKind } from "./unknownKind";
import { checkUnknownLine } from "./unknownLine";

/** The rules on the documents of the budget in the order in which their findings are told. */
export const spendRules: readonly ProjectRule[] = [
  checkLineNumber,
  checkUnknownLine,
  checkUnknownKind,
  checkNotANumber,
  checkChain,
  checkReversal,
  checkDuplicate,
  checkRefersMissing,
  checkDate,
];
