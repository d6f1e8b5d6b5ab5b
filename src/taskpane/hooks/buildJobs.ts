import type { CatalogueInput } from "../../actions/importCatalogue";
import type { WritePlan } from "../../domain/workbook/WritePlan";
import type { ImportedForm } from "../model/describeForm";
import type { Engine, Load } from "../work/Engine";
import { buildRiskJobs, type RiskJobs } from "./buildRiskJobs";
import { buildRowJobs, type RowJobs } from "./buildRowJobs";
import { catalogueJob } from "./catalogueJob";
import { fixJob } from "./fixJob";
import type { JobEvents } from "./JobEvents";
import { type FormChoice, newFormJob } from "./newFormJob";
import { rebuildJob } from "./rebuildJob";
import type { Job } from "./runJob";

/** The commands of the pane; the same actions that the ribbon and the command line run. */
export interface Jobs extends RiskJobs, RowJobs {
  readonly structure: (imported: ImportedForm | undefined) => Job;
  /** A form for a workbook that holds a project: compared first, then what was chosen is written. */
  readonly newForm: (imported: ImportedForm, chosen?: FormChoice) => Job;
  readonly check: () => Job;
  /** Asks first where people typed on the summary that stands. */
  readonly summary: () => Job;
  /** Adds a list of metas to «Catálogo PIDM»; the rows hold its headings. */
  readonly catalogue: (input: CatalogueInput, onSaved: () => void) => Job;
  /** Many repairs at once are previewed; a single one is shown on its card. */
  readonly fix: (plans: readonly WritePlan[]) => Job;
  /** Marks findings of the form; many at once are previewed. */
  readonly attend: (keys: readonly string[]) => Job;
}

/** Makes the jobs of the pane from the engine. */
export function buildJobs(engine: Load<Engine>, events: JobEvents): Jobs {
  const check = (): Job => ({
    id: "check",
    preview: false,
    compute: async (before) => (await engine()).check(before),
    after: async ({ report }, before) => {
      if (report) await events.onChecked(report, before);
    },
  });
  return {
    check,
    structure: (imported) => ({
      id: "structure",
      preview: true,
      compute: async (before) =>
        (await engine()).structure(
          before,
          imported ? { project: imported.resolved.project, formReport: imported.report } : {},
        ),
      // A repair that found nothing to do leaves the state of the check as it is.
      after: async ({ plan }) => {
        if (plan.length > 0 || imported) await events.onStructured();
      },
    }),
    newForm: (imported, chosen) => newFormJob(engine, events, imported, chosen),
    summary: () => rebuildJob("summary", events.onWritten, async (before) => (await engine()).summarize(before)),
    ...buildRiskJobs(engine, events),
    catalogue: (input, onSaved) => catalogueJob(engine, events, input, onSaved),
    attend: (keys) => ({
      id: "attend",
      preview: keys.length > 1,
      count: keys.length,
      compute: async (before) => (await engine()).attend(before, keys),
      after: events.onWritten,
    }),
    ...buildRowJobs(engine, events, check),
    fix: (plans) => fixJob(engine, plans, check()),
  };
}
