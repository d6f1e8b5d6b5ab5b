import type { ProjectRule } from "../../domain/findings/Finding";
import { checkDuplicate } from "./duplicate";
import { checkNameAlike } from "./nameAlike";
import { checkOutOfRange } from "./outOfRange";
import { checkWithoutSource } from "./withoutSource";
import { checkYear } from "./year";

/** The rules on indices in the order in which their findings are told. */
export const indexRules: readonly ProjectRule[] = [
  checkOutOfRange,
  checkYear,
  checkNameAlike,
  checkDuplicate,
  checkWithoutSource,
];
