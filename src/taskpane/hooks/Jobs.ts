import type { ReceivedFile } from "../../actions/copies/planReceived";
import type { ImportRiskMapInput } from "../../actions/importRiskMap";
import { localTime } from "../../actions/localTime";
import type { ReturnChoice } from "../../actions/receiveReturns";
import type { ActionId, Computed, InputOf, RibbonId } from "../../actions/registry";
import type { Receipt } from "../../domain/copies/Receipt";
import type { Report } from "../../domain/findings/Finding";
import { formatArea } from "../../domain/workbook/address";
import { findSheet } from "../../domain/workbook/findSheet";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { SheetLink, WritePlan } from "../../domain/workbook/WritePlan";
import type { ImportedForm } from "../model/describeForm";
import { takenRows } from "../model/takenRows";
import type { Engine, Load } from "../work/paneEngine";
import type { Job, JobAbout, JobResult, SheetReader } from "./runJob";

/** What the jobs of the pane report back. */
export interface JobEvents {
  readonly onChecked: (report: Report, before: Snapshot) => Promise<void>;
  readonly onStructured: () => Promise<void>;
  /** Data of the project changed. */
  readonly onEdited: () => Promise<void>;
  readonly onWritten: () => Promise<void>;
}

/** What a person answered to a new version of the form: ids of changes, or the whole form in the place of the project. */
export type FormChoice = readonly string[] | "all";

interface Extras extends JobAbout {
  /** Once data stand in the sheets: the page that asked lets go of them. */
  readonly onSaved?: () => void;
  /** A form is used up, also where nothing was written. */
  readonly settles?: boolean;
}

/** What the pane does once a plan is written, by what the command leaves behind. */
async function follow(result: JobResult, before: Snapshot, events: JobEvents, settles: boolean): Promise<void> {
  const { effect, plan, report } = result;
  if (effect === "report" && report) await events.onChecked(report, before);
  // A repair that found nothing to do leaves the state of the check as it is.
  if (effect === "structure" && (plan.length > 0 || settles)) await events.onStructured();
  if (effect === "view") await events.onWritten();
  if (effect === "data") await events.onEdited();
}

/** The first cells that a plan writes. */
function writtenCell(plan: WritePlan): SheetLink | undefined {
  const op = plan.find((one) => one.op === "setValues" || one.op === "setFormulas");
  return op && { sheet: op.sheet, cell: op.area };
}

/** What the input of a command can be made from. */
interface Asked {
  readonly engine: Engine;
  readonly before: Snapshot;
  readonly port: SheetReader;
}

async function withStanding(
  before: Snapshot,
  input: ImportRiskMapInput,
  port: SheetReader,
): Promise<ImportRiskMapInput> {
  const cells = "sheet" in input ? findSheet(before, input.sheet)?.cells : undefined;
  if (cells === undefined || !("sheet" in input)) return input;
  const { row, column, values } = cells;
  const area = formatArea({ row, column, rows: values.length, columns: values[0]?.length ?? 1 });
  return { ...input, standing: await port.readStanding(input.sheet, area) };
}

/** Changes that a person chose and that the copies do not bring to the workbook any more. */
function countMissed(receipts: readonly Receipt[], choices: Readonly<Record<string, ReturnChoice>>): number {
  const keyOf = (fingerprint: string, id: string) => `${fingerprint} ${id}`;
  // A file that was dropped twice brings its changes once.
  const there = new Set(
    receipts.flatMap(({ fingerprint, comparison }) =>
      (comparison?.changes ?? []).map(({ id }) => keyOf(fingerprint, id)),
    ),
  );
  const chosen = Object.entries(choices).flatMap(([fingerprint, choice]) =>
    "ids" in choice ? [...choice.ids].map((id) => keyOf(fingerprint, id)) : [],
  );
  return chosen.filter((key) => !there.has(key)).length;
}

const now = () => localTime(new Date());
const today = () => now().slice(0, 10);

/** The jobs of the pane: the commands of the registry, with what the pane knows beside them. */
export class Jobs {
  constructor(
    private readonly engine: Load<Engine>,
    private readonly events: JobEvents,
  ) {}

  /** A command by its id; the input is asked for when the job computes, also at a second try. */
  of<K extends ActionId>(id: K, input: (asked: Asked) => InputOf<K> | Promise<InputOf<K>>, extras: Extras = {}): Job {
    const { onSaved, settles = false, ...about } = extras;
    return {
      ...about,
      id,
      compute: async (before, port) => {
        const engine = await this.engine();
        const computed: Computed = engine.compute(id, before, await input({ engine, before, port }));
        return computed;
      },
      after: async (result, before) => {
        onSaved?.();
        await follow(result, before, this.events, settles);
      },
      halted: () => this.events.onEdited(),
      next: ({ effect }) => (effect === "correction" ? this.plain("check") : undefined),
    };
  }

  /** A command that asks a person for nothing. */
  plain(id: RibbonId): Job {
    return this.of(id, ({ engine }) => engine.plainInput(id, now()));
  }

  structure(imported: ImportedForm | undefined): Job {
    if (imported === undefined) return this.plain("structure");
    const input = { project: imported.resolved.project, formReport: imported.report };
    return this.of("structure", () => input, { settles: true });
  }

  /**
   * A new version of the form beside the workbook. Without a choice it only shows what changed; a choice is written, unless
   * something of it cannot be written or the workbook changed meanwhile.
   */
  newForm(imported: ImportedForm, chosen?: FormChoice): Job {
    const { resolved, report: formReport } = imported;
    const form = () => ({ project: resolved.project, formReport, today: today() });
    if (chosen === "all") return this.of("replaceForm", form, { settles: true });
    const input = () => ({ ...form(), ...(chosen && { chosen }) });
    return {
      ...this.of("mergeForm", input, { settles: true }),
      compute: async (before) => {
        const result = (await this.engine()).compute("mergeForm", before, input());
        const { comparison, missed, settled } = result;
        if (chosen !== undefined && missed === 0) return result;
        const detail = { kind: "newForm", imported, comparison, missed, settled } as const;
        return { ...result, plan: [], conflicts: [], asks: true, detail };
      },
    };
  }

  /**
   * Copies that came back. Without a choice it only shows what they bring; a choice is written, unless the workbook changed
   * meanwhile so that something chosen is no more asked.
   */
  receive(files: readonly ReceivedFile[], choices?: Readonly<Record<string, ReturnChoice>>): Job {
    const input = () => ({ files, today: today(), ...(choices && { choices }) });
    return {
      ...this.of("receiveReturns", input),
      compute: async (before) => {
        const result = (await this.engine()).compute("receiveReturns", before, input());
        const missed = choices === undefined ? 0 : countMissed(result.receipts, choices);
        if (choices !== undefined && missed === 0) return { ...result, asks: false };
        const detail = { kind: "returns", files, receipts: result.receipts, missed } as const;
        return { ...result, plan: [], conflicts: [], asks: true, detail };
      },
    };
  }

  /** An old map; a sheet of the open workbook is read with its merged cells and hidden rows, as a file has them. */
  riskMap(input: ImportRiskMapInput, onSaved: () => void): Job {
    return this.of("importRiskMap", ({ before, port }) => withStanding(before, input, port), { onSaved });
  }

  /** Marks findings of the form. */
  attend(keys: readonly string[]): Job {
    return this.of("attendFindings", () => ({ keys, today: today() }), { count: keys.length });
  }

  /** Corrections of findings; one alone is named by its cell, or by the rows that it takes into a table. */
  fix(plans: readonly WritePlan[]): Job {
    const [plan = []] = plans.length === 1 ? plans : [];
    const cell = writtenCell(plan);
    const job = this.of("fixFindings", () => ({ plans }), { ...(cell && { cell }), count: plans.length });
    return {
      ...job,
      compute: async (before, port) => {
        const about = takenRows(before, plan);
        return { ...(await job.compute(before, port)), ...(about && { about }) };
      },
    };
  }
}
