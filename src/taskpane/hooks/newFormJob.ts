import type { ImportedForm } from "../model/describeForm";
import type { Engine, Load } from "../work/Engine";
import type { JobEvents } from "./JobEvents";
import type { Job } from "./runJob";

/** What a person answered to a new version of the form: ids of changes, or the whole form in the place of the project. */
export type FormChoice = readonly string[] | "all";

/**
 * A new version of the form beside the workbook. Without a choice it only shows what changed; a choice was made on that page,
 * so it is written at once, unless something of it cannot be written or the workbook changed meanwhile.
 */
export function newFormJob(
  engine: Load<Engine>,
  events: Pick<JobEvents, "onStructured">,
  imported: ImportedForm,
  chosen?: FormChoice,
): Job {
  const { resolved, report: formReport } = imported;
  const isReplacement = chosen === "all";
  return {
    id: isReplacement ? "replacement" : "newForm",
    preview: chosen === undefined || isReplacement ? true : "structured",
    compute: async (before) => {
      const choice = chosen === undefined ? {} : { chosen };
      const result = (await engine()).mergeForm(before, { project: resolved.project, formReport, ...choice });
      const { plan, conflicts, comparison, taken, missed, settled } = result;
      if (chosen === undefined || missed > 0)
        return { plan: [], conflicts: [], matter: { kind: "newForm", imported, comparison, missed, settled } };
      const isAsked = isReplacement || conflicts.length > 0;
      return { plan, conflicts, ...(isAsked ? { matter: { kind: "takenForm", comparison, taken } } : {}) };
    },
    after: events.onStructured,
  };
}
