import type { ProjectRule } from "../../domain/findings/Finding";
import { checkCodeLength } from "./codeLength";
import { checkElementPrefix } from "./elementPrefix";
import { checkLostZero } from "./lostZero";
import { checkNameMismatch } from "./nameMismatch";
import { checkNotInCatalogue } from "./notInCatalogue";
import { checkPrefixChain } from "./prefixChain";

/** The rubro rules in the order in which their findings are told. */
export const rubroRules: readonly ProjectRule[] = [
  checkLostZero,
  checkCodeLength,
  checkPrefixChain,
  checkElementPrefix,
  checkNotInCatalogue,
  checkNameMismatch,
];
