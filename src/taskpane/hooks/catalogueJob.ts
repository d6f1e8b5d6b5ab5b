import type { CatalogueInput } from "../../actions/importCatalogue";
import type { Engine, Load } from "../work/Engine";
import { afterSaving, type JobEvents } from "./JobEvents";
import type { Job } from "./runJob";

/** A list of metas goes into «Catálogo PIDM»; its preview tells what was read, also when nothing can be written. */
export function catalogueJob(
  engine: Load<Engine>,
  events: Pick<JobEvents, "onEdited">,
  input: CatalogueInput,
  onSaved: () => void,
): Job {
  return {
    id: "catalogue",
    preview: true,
    compute: async (before) => {
      const { plan, outcome, report } = (await engine()).importCatalogue(before, input);
      return { plan, matter: { kind: "catalogue", outcome, report } };
    },
    after: afterSaving(events, onSaved),
  };
}
