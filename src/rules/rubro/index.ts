import type { ProjectRule } from "../../domain/findings/Finding";
import { checkCodeLength } from "./checkCodeLength";
import { checkElementPrefix } from "./checkElementPrefix";
import { checkLostZero } from "./checkLostZero";
import { checkNameMismatch } from "./checkNameMismatch";
import { checkNotInCatalogue } from "./checkNotInCatalogue";
import { checkPrefixChain } from "./checkPrefixChain";

/** The rubro rules in the order in which their findings are told. */
export const rubroRules: readonly ProjectRule[] = [
  checkLostZero,
  checkCodeLength,
  checkPrefixChain,
  checkElementPrefix,
  checkNotInCatalogue,
  checkNameMismatch,
];
