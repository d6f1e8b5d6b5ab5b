import type { ProjectRule } from "../../domain/findings/Finding";
import { checkCount } from "./count";
import { checkCountedTwice } from "./countedTwice";
import { checkDate } from "./date";
import { checkPersonalData } from "./personalData";

/** The rules on training in the order in which their findings are told. */
export const trainingRules: readonly ProjectRule[] = [checkPersonalData, checkCount, checkCountedTwice, checkDate];
