import type { ProjectRule } from "../../domain/findings/Finding";

/** The rubro rules in the order in which their findings are told. */
export const rubroRules: readonly ProjectRule[] = [];
