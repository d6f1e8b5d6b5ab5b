import { check } from "../../src/actions/check";
import { structure } from "../../src/actions/structure";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { emptySnapshot } from "../../src/domain/workbook/Snapshot";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { decodeBook } from "../../src/layouts/decodeBook";
import { validateBook } from "../../src/rules/validate";
import { bigYear } from "../support/bigYear";
import { openStillHost } from "../support/openStillHost";
import { measure } from "./measure";

const input = { now: "2026-12-31T10:00" };

async function timeCheck(metas: number, documents: number) {
  const book = applyPlan(emptySnapshot, structure.run(emptySnapshot, { project: bigYear(metas, documents) }).plan);
  const rows = metas * 16 + documents;
  const { cpuMs } = await measure(3, () => validateBook(decodeBook(book)));
  return { rows, cpuMs, microsecondsPerRow: Math.round((cpuMs / rows) * 1000) };
}

async function countTrips() {
  const { Excel, OfficeExtension, Office, host, close } = await openStillHost();
  Object.assign(globalThis, { Excel, OfficeExtension, Office });
  const workbook = excelWorkbook();
  const count = async <T>(work: () => Promise<T>) => {
    host.reset();
    const result = await work();
    const { syncs, requestBytes, responseBytes } = host.counters;
    return { result, cost: { syncs, requestBytes, responseBytes } };
  };
  const empty = await count(() => workbook.read());
  const write = await count(() => workbook.apply(structure.run(empty.result, { project: bigYear(500, 10_000) }).plan));
  const opening = await count(() => workbook.read());
  const reading = await count(() => workbook.read());
  const findings = await count(() => workbook.apply(check.run(reading.result, input).plan));
  await close();
  return { structure: [empty.cost, write.cost], opening: opening.cost, check: [reading.cost, findings.cost] };
}

/** A year of 500 metas in four municipalities and 10.000 documents: computing of a check beside a tenth of it, and round trips. */
export async function benchYear() {
  return { check: [await timeCheck(50, 1_000), await timeCheck(500, 10_000)], trips: await countTrips() };
}
