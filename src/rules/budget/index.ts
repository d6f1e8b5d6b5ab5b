import type { ProjectRule } from "../../domain/findings/Finding";

/** The budget rules in the order in which their findings are told. */
export const budgetRules: readonly ProjectRule[] = [];
