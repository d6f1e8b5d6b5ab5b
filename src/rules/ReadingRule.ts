import type { Draft } from "../domain/findings/Finding";
import type { FormRecord } from "../domain/form/FormRecord";
import type { Resolved } from "../domain/form/Import";

/** A form rule that also needs what was resolved from the form, such as the month of start that a person chose. */
export type ReadingRule = (form: FormRecord, resolved: Resolved) => readonly Draft[];
