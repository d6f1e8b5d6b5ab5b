import type { ProjectRule } from "../../domain/findings/Finding";
import { checkDuplicate } from "./duplicate";
import { checkHighFrom } from "./highFrom";
import { checkScale } from "./scale";

/** The rules on the map of actors in the order in which their findings are told. */
export const actorRules: readonly ProjectRule[] = [checkHighFrom, checkScale, checkDuplicate];
