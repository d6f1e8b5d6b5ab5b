import { check } from "../../src/actions/check";
import { fixFindings } from "../../src/actions/fixFindings";
import { structure } from "../../src/actions/structure";
import { summarize } from "../../src/actions/summarize";
import type { WorkbookPort } from "../../src/actions/WorkbookPort";
import type { Report } from "../../src/domain/findings/Finding";
import type { Project } from "../../src/domain/project/Project";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import type { WritePlan } from "../../src/domain/workbook/WritePlan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { bigRiskMap } from "../support/bigRiskMap";
import { openHost } from "../support/openHost";
import { openStillHost } from "../support/openStillHost";
import { sampleProject } from "../support/sampleProject";
import { time } from "./measure";

interface Counters {
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Older checkouts do not count each. */
  readonly requests?: readonly unknown[];
}

/** As `test/support/openHost` gives it: a workbook of our host with the real office.js in front of it. */
export interface OpenedHost {
  readonly Excel: unknown;
  readonly OfficeExtension: unknown;
  readonly Office: unknown;
  readonly host: { readonly counters: Counters; readonly reset: () => void };
  readonly close: () => Promise<void>;
}

interface Sample {
  readonly project: Project;
  readonly formReport?: Report;
}

interface Job {
  readonly plan: WritePlan;
  readonly report?: Report | undefined;
}

/** What one reading or writing of the workbook cost: round trips, bytes, time of the processor for client and host together. */
async function cost<T>({ host }: OpenedHost, work: () => Promise<T>) {
  host.reset();
  const { result, cpuMs } = await time(work);
  return { result, spent: { ...host.counters, cpuMs: Math.round(cpuMs) } };
}

async function runJob(opened: OpenedHost, workbook: WorkbookPort, job: (snapshot: Snapshot) => Job) {
  const read = await cost(opened, () => workbook.read());
  const { plan, report } = job(read.result);
  const write = await cost(opened, () => workbook.apply(plan));
  return { report, spent: { read: read.spent, write: write.spent } };
}

/** Reading and writing of structure, check, one correction, the check after it, and summary, in one workbook. */
async function measureJobs(opened: OpenedHost, { project, formReport }: Sample) {
  Object.assign(globalThis, { Excel: opened.Excel, OfficeExtension: opened.OfficeExtension, Office: opened.Office });
  const workbook = excelWorkbook();
  const run = (job: (snapshot: Snapshot) => Job) => runJob(opened, workbook, job);
  const input = formReport === undefined ? { project } : { project, formReport };
  const structured = await run((snapshot) => structure.run(snapshot, input));
  const opening = await cost(opened, () => workbook.read());
  const checked = await run((snapshot) => check.run(snapshot, undefined));
  const fix = checked.report?.findings.find((finding) => finding.fix !== undefined)?.fix;
  const corrected = await run((snapshot) => fixFindings.run(snapshot, { plans: fix === undefined ? [] : [fix.plan] }));
  const again = await run((snapshot) => check.run(snapshot, undefined));
  const summed = await run((snapshot) => summarize.run(snapshot));
  await opened.close();
  return {
    structure: structured.spent,
    opening: opening.spent,
    check: checked.spent,
    correct: corrected.spent,
    checkAgain: again.spent,
    summarize: summed.spent,
  };
}

/** The sample project, and a map of 1,000 risks with three controls each whose formulas are not calculated. */
export async function benchHost() {
  const { project, report } = await sampleProject();
  return {
    sample: await measureJobs(await openHost(), { project, formReport: report }),
    risks: await measureJobs(await openStillHost(), { project: bigRiskMap(1_000, 3) }),
  };
}
