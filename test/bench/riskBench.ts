import { check } from "../../src/actions/check";
import { reportRisks } from "../../src/actions/reportRisks";
import { structure } from "../../src/actions/structure";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { emptySnapshot } from "../../src/domain/workbook/Snapshot";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { decodeBook } from "../../src/layouts/decodeBook";
import { validateBook } from "../../src/rules/validate";
import { bigRiskMap } from "../support/bigRiskMap";
import { openStillHost } from "../support/openStillHost";
import { measure } from "./measure";

const [risks, controlsOfEach] = [1_000, 3];
const input = { now: "2026-11-25T10:00" };

/** Computing a check of a large risk map, and the whole of its plan. */
async function timeCheck() {
  const { plan } = structure.run(emptySnapshot, { project: bigRiskMap(risks, controlsOfEach) });
  const book = applyPlan(emptySnapshot, plan);
  return {
    rules: await measure(5, () => validateBook(decodeBook(book))),
    action: await measure(5, () => check.run(book, input)),
  };
}

/** Round trips and bytes on the real office.js, formulas not calculated: structure, the check that the pane runs, and the report. */
export async function countTrips() {
  const { Excel, OfficeExtension, Office, host, close } = await openStillHost();
  Object.assign(globalThis, { Excel, OfficeExtension, Office });
  const workbook = excelWorkbook();
  const count = async <T>(work: () => Promise<T>) => {
    host.reset();
    const result = await work();
    return { result, counters: { ...host.counters } };
  };
  const empty = await count(() => workbook.read());
  const { plan } = structure.run(empty.result, { project: bigRiskMap(risks, controlsOfEach) });
  const write = await count(() => workbook.apply(plan));
  // The pane reads a workbook when it opens and learns there that one answer does not hold it.
  const opening = await count(() => workbook.read());
  const reading = await count(() => workbook.read());
  const findings = await count(() => workbook.apply(check.run(reading.result, input).plan));
  const report = await count(() => workbook.apply(reportRisks.run(reading.result, input).plan));
  await close();
  return {
    structure: { read: empty.counters, write: write.counters },
    opening: opening.counters,
    check: { read: reading.counters, write: findings.counters },
    report: { write: report.counters },
  };
}

/** A map of 1,000 risks with three controls each. */
export async function benchRisks() {
  return { risks, controls: risks * controlsOfEach, check: await timeCheck(), trips: await countTrips() };
}
