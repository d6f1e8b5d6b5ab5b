import type { FormPlace } from "../findings/Place";
import type { FormRecord } from "../form/FormRecord";
import { pidmKey } from "../pidm/pidmKey";

/** A subactivity of §6.5 with the meta it belongs to (index in form.metas). */
export interface PlannedSubactivity {
  readonly meta: number;
  readonly code: string;
  readonly activity: string;
  readonly number?: number;
  readonly text: string;
  readonly at: FormPlace;
}

/** All subactivities of §6.5 in the order of the paper. */
export function listPlanned(form: FormRecord): readonly PlannedSubactivity[] {
  return form.metas.flatMap((meta, index) =>
    meta.subactivities.map((subactivity) => ({
      meta: index,
      code: pidmKey(meta.pidm.text),
      activity: meta.activity.text,
      ...(subactivity.number === undefined ? {} : { number: subactivity.number }),
      text: subactivity.text,
      at: subactivity.at,
    })),
  );
}
