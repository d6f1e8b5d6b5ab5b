import { HostError } from "../../src/actions/WorkbookPort";
import type { WritePlan } from "../../src/domain/workbook/WritePlan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { withHost } from "../support/withHost";

// Seconds on a free machine; several times as long where the cores are shared.
jest.setTimeout(120_000);
const open = withHost();
const rows = 20_000;
const text = "Servicio de apoyo a la gestión metropolitana para la actualización del plan";

/** 20,000 budget lines with long texts: about 8 MB as a request. */
const values = Array.from({ length: rows }, (_, row) => [row + 1, `${text} ${row} `.repeat(4), "UND", 1, row * 1_000]);
const plan: WritePlan = [
  { op: "addSheet", sheet: "Presupuesto" },
  {
    op: "setValues",
    sheet: "Presupuesto",
    area: "A1:E1",
    values: [["Actividad", "Objeto", "Unidad", "Cantidad", "Valor"]],
  },
  { op: "setValues", sheet: "Presupuesto", area: `A2:E${rows + 1}`, values },
  { op: "addTable", sheet: "Presupuesto", table: "tPresupuesto", area: `A1:E${rows + 1}` },
];

describe("a workbook above the payload that Excel on the web accepts", () => {
  it("is written and read by blocks of rows, and comes back whole", async () => {
    const workbook = excelWorkbook();
    const steps: number[] = [];
    open().host.reset();
    await workbook.apply(plan, { onProgress: (done, total) => steps.push(done / total) });
    const writes = open().host.counters.syncs;
    // One part a megabyte, so that a person sees how far it is.
    expect(writes).toBeGreaterThan(6);
    expect(writes).toBeLessThan(12);
    expect(steps).toHaveLength(writes);
    expect(steps.at(-1)).toBe(1);
    const sheet = (await workbook.read()).sheets.find(({ name }) => name === "Presupuesto");
    expect(sheet?.cells?.values.length).toBe(rows + 1);
    expect(sheet?.cells?.values.slice(1)).toEqual(values);
    expect(sheet?.tables).toMatchObject([{ name: "tPresupuesto", area: `A1:E${rows + 1}` }]);
  });

  it("goes straight to blocks when the last reading was too large for one answer", async () => {
    const workbook = excelWorkbook();
    await workbook.apply(plan);
    open().host.reset();
    await workbook.read();
    const first = open().host.counters.syncs;
    open().host.reset();
    await workbook.read();
    expect(open().host.counters.syncs).toBeLessThan(first);
  });

  it("stops between requests when asked to; what is written stays", async () => {
    const workbook = excelWorkbook();
    const signal = { aborted: false };
    // The sheet and its headers go first; the person stops after the first block of rows.
    const stop = (done: number) => Object.assign(signal, { aborted: done > 2 });
    const stopped = workbook.apply(plan, { signal, onProgress: stop });
    await expect(stopped).rejects.toMatchObject({ code: "cancelled" });
    const sheet = (await workbook.read()).sheets.find(({ name }) => name === "Presupuesto");
    expect(sheet?.cells?.values.length).toBeGreaterThan(100);
    expect(sheet?.cells?.values.length).toBeLessThan(rows);
    expect(sheet?.tables).toEqual([]);
  });

  it("writes nothing when it was cancelled before it began", async () => {
    const workbook = excelWorkbook();
    open().host.reset();
    const stopped = workbook.apply(plan, { signal: { aborted: true } });
    await expect(stopped).rejects.toBeInstanceOf(HostError);
    expect(open().host.counters.syncs).toBe(0);
  });
});
