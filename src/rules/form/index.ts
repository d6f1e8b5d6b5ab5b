import type { FormRule, ProjectRule } from "../../domain/findings/Finding";
import { checkDateOutsideVigencia } from "./dateOutsideVigencia";
import { checkDuplicateSection } from "./duplicateSection";
import { checkEmptySection } from "./emptySection";
import { checkFieldUnreadable } from "./fieldUnreadable";
import { checkLetterheadMunicipality } from "./letterheadMunicipality";
import { checkMentionedMunicipality } from "./mentionedMunicipality";
import { checkMissingField } from "./missingField";
import { checkObjectiveWithoutActivity } from "./objectiveWithoutActivity";
import { checkPartMismatch } from "./partMismatch";
import { checkProductMismatch } from "./productMismatch";
import { checkStruckText } from "./struckText";
import { checkUnreadSection } from "./unreadSection";

/** The rules on the fields and texts of a project, in the order in which their findings are told. */
export const fichaRules: readonly ProjectRule[] = [
  checkMissingField,
  checkFieldUnreadable,
  checkDateOutsideVigencia,
  checkMentionedMunicipality,
  checkObjectiveWithoutActivity,
];

/** The rules on the paper itself: what of it could be read, headings and letterhead. */
export const paperRules: readonly FormRule[] = [
  checkUnreadSection,
  checkStruckText,
  checkPartMismatch,
  checkProductMismatch,
  checkDuplicateSection,
  checkEmptySection,
  checkLetterheadMunicipality,
];
