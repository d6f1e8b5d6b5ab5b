import type { ImportRiskMapInput } from "../../actions/importRiskMap";
import type { RemoveRiskInput } from "../../actions/removeRisk";
import type { SaveRiskInput } from "../../actions/saveRisk";
import type { WorkbookPort } from "../../actions/WorkbookPort";
import type { RiskSettings } from "../../domain/risk/RiskSettings";
import { formatArea } from "../../domain/workbook/address";
import { findSheet } from "../../domain/workbook/findSheet";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { Engine, Load } from "../work/Engine";
import { afterSaving } from "./afterSaving";
import type { JobEvents } from "./buildJobs";
import { rebuildJob } from "./rebuildJob";
import type { Job } from "./runJob";

/** The commands of «Riesgos». */
export interface RiskJobs {
  /** The input is asked for when the job computes, also at a second try; `onSaved` follows once it stands in the sheets. */
  readonly risk: (input: () => SaveRiskInput, onSaved: () => void) => Job;
  /** Always previewed: what goes with the risk. */
  readonly removal: (input: RemoveRiskInput) => Job;
  /** Always previewed: what was read matters more than the counts of cells. */
  readonly riskMap: (input: ImportRiskMapInput, onSaved: () => void) => Job;
  /** Asks first where people typed on the report that stands. */
  readonly riskReport: () => Job;
  readonly settings: (settings: RiskSettings, onSaved: () => void) => Job;
}

/** A sheet of the open workbook with its merged cells and hidden rows, as a file has them. */
async function withStanding(
  before: Snapshot,
  input: ImportRiskMapInput,
  port: Pick<WorkbookPort, "readStanding">,
): Promise<ImportRiskMapInput> {
  const cells = "sheet" in input ? findSheet(before, input.sheet)?.cells : undefined;
  if (cells === undefined || !("sheet" in input)) return input;
  const { row, column, values } = cells;
  const area = formatArea({ row, column, rows: values.length, columns: values[0]?.length ?? 1 });
  return { ...input, standing: await port.readStanding(input.sheet, area) };
}

/** Makes the jobs of «Riesgos» from the engine. */
export function buildRiskJobs(engine: Load<Engine>, events: Pick<JobEvents, "onEdited" | "onWritten">): RiskJobs {
  const saved = (onSaved: () => void) => afterSaving(events, onSaved);
  return {
    riskReport: () =>
      rebuildJob("riskReport", events.onWritten, async (before) => (await engine()).reportRisks(before)),
    risk: (input, onSaved) => ({
      id: "risk",
      preview: "structured",
      compute: async (before) => (await engine()).saveRisk(before, input()),
      after: saved(onSaved),
    }),
    removal: (input) => ({
      id: "removal",
      preview: true,
      risk: input.number,
      compute: async (before) => {
        const { plan, removed } = (await engine()).removeRisk(before, input);
        return removed === undefined ? { plan } : { plan, matter: { kind: "removal", removed } };
      },
      after: events.onEdited,
    }),
    riskMap: (input, onSaved) => ({
      id: "riskMap",
      preview: true,
      compute: async (before, port) => {
        const asked = await withStanding(before, input, port);
        const { outcome, ...result } = (await engine()).importRiskMap(before, asked);
        return { ...result, matter: { kind: "riskMap", outcome, input } };
      },
      after: saved(onSaved),
    }),
    settings: (settings, onSaved) => ({
      id: "settings",
      preview: true,
      compute: async (before) => {
        const { plan, changes } = (await engine()).setRiskSettings(before, settings);
        return { plan, matter: { kind: "settings", changes } };
      },
      after: saved(onSaved),
    }),
  };
}
