import type { FillMetaInput } from "../../actions/rows/fillMeta";
import type { MarkMonthsInput } from "../../actions/rows/markMonths";
import type { SheetLink } from "../../domain/workbook/WritePlan";
import type { Engine, Load } from "../work/Engine";
import type { JobEvents } from "./JobEvents";
import type { Job } from "./runJob";

/** The commands on single rows of a table. */
export interface RowJobs {
  /** Previewed where it writes over something. */
  readonly fillMeta: (input: FillMetaInput) => Job;
  readonly markMonths: (input: MarkMonthsInput) => Job;
  /** Always previewed: what stands in the row. */
  readonly removeRow: (at: SheetLink) => Job;
}

/** Makes the jobs on rows from the engine; a row that was removed is followed by a check. */
export function buildRowJobs(engine: Load<Engine>, events: Pick<JobEvents, "onEdited">, check: () => Job): RowJobs {
  return {
    fillMeta: (input) => ({
      id: "fillMeta",
      preview: "structured",
      compute: async (before) => (await engine()).fillMeta(before, input),
      after: events.onEdited,
    }),
    markMonths: (input) => ({
      id: "markMonths",
      preview: false,
      compute: async (before) => (await engine()).markMonths(before, input),
      after: events.onEdited,
    }),
    removeRow: (at) => ({
      id: "removeRow",
      preview: true,
      compute: async (before) => {
        const { plan, removed } = (await engine()).removeRow(before, at);
        return removed === undefined ? { plan } : { plan, matter: { kind: "row", removed } };
      },
      chain: check(),
    }),
  };
}
