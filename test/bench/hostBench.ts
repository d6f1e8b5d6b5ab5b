import { check } from "../../src/actions/check";
import { structure } from "../../src/actions/structure";
import { summarize } from "../../src/actions/summarize";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import type { WritePlan } from "../../src/domain/workbook/WritePlan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { sampleProject } from "../support/sampleProject";

interface Counters {
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** As `test/support/openHost` gives it: a workbook of our host with the real office.js in front of it. */
export interface OpenedHost {
  readonly Excel: unknown;
  readonly OfficeExtension: unknown;
  readonly Office: unknown;
  readonly host: { readonly counters: Counters; readonly reset: () => void };
  readonly close: () => Promise<void>;
}

type Plan = (snapshot: Snapshot) => WritePlan;

/** Round trips and bytes of reading for an action, and of writing what it plans, on the sample project. */
export async function benchHost(openHost: () => Promise<OpenedHost>) {
  const opened = await openHost();
  Object.assign(globalThis, { Excel: opened.Excel, OfficeExtension: opened.OfficeExtension, Office: opened.Office });
  const { project, report: formReport } = await sampleProject();
  const actions: readonly (readonly [string, Plan])[] = [
    ["structure", (snapshot) => structure.run(snapshot, { project, formReport }).plan],
    ["check", (snapshot) => check.run(snapshot, undefined).plan],
    ["summarize", (snapshot) => summarize.run(snapshot, undefined).plan],
  ];
  const workbook = excelWorkbook();
  const results = [];
  for (const [action, plan] of actions) {
    opened.host.reset();
    const snapshot = await workbook.read();
    const read = { ...opened.host.counters };
    opened.host.reset();
    await workbook.apply(plan(snapshot));
    results.push({ action, read, write: { ...opened.host.counters } });
  }
  await opened.close();
  return results;
}
