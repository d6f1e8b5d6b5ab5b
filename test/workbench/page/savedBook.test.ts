import { sampleRiskMap } from "../../../assets/samples/riskMap";
import { sampleYear } from "../../../assets/samples/year";
import { structure } from "../../../src/actions/structure";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { createHost } from "../../../src/workbench/host/createHost";
import type { Host } from "../../../src/workbench/host/Host";
import { unpackState } from "../../../src/workbench/host/packState";
import { makeSample } from "../../../src/workbench/node/makeSample";
import { snapshotBook } from "../../../src/workbench/page/files/snapshotBook";
import type { SavedBook } from "../../../src/workbench/page/SavedBook";
import { openUniverBook } from "../../../src/workbench/univer/openUniverBook";
import { openHost } from "../../support/openHost";
import { sampleProject } from "../../support/sampleProject";

/** The sample written step by step, as «Estructurar» does it, as it is and after a change. */
async function structureSample() {
  const opened = await openHost();
  Object.assign(globalThis, { Excel: opened.Excel, OfficeExtension: opened.OfficeExtension, Office: opened.Office });
  const { project, report } = await sampleProject();
  const workbook = excelWorkbook();
  const input = { project: { ...project, ...sampleRiskMap, ...sampleYear }, formReport: report };
  const blank = await workbook.read();
  const without = blank.sheets.map(({ name }) => ({ op: "removeSheet", sheet: name }) as const);
  await workbook.apply([...structure.run(blank, input).plan, ...without]);
  const { host } = opened.excel;
  const before = await snapshotBook(host);
  const shown = await change(host, "Presupuesto", 3);
  const after = await snapshotBook(host);
  // Univer would mix up results of two open workbooks.
  await opened.close();
  return { before, shown, after };
}

async function openSaved({ unit, state }: SavedBook) {
  return createHost(await openUniverBook(structuredClone(unit)), {}, unpackState(state));
}

/** Writes a value, and gives what another cell of the sheet shows then. */
async function change({ book }: Host, sheet: string, value: number) {
  const id = book.sheets().find(({ name }) => name === sheet)?.id ?? "";
  const table = book.tables().find((one) => one.sheet === id);
  if (table === undefined) throw new Error(`There is no table on «${sheet}».`);
  const [headers = []] = book.read(id, { ...table.area, rows: 1 });
  const at = (title: string) => table.area.column + headers.findIndex((cell) => cell.value === title);
  const first = { row: table.area.row + 1, rows: 1, columns: 1 };
  book.write(id, { ...first, column: at("Cantidad") }, [[{ value }]]);
  await book.settle();
  return book.read(id, { ...first, column: at("Valor total") })[0]?.[0]?.value;
}

describe("the sample workbook that is made while the page is built", () => {
  let saved: SavedBook;
  let structured: Awaited<ReturnType<typeof structureSample>>;
  beforeAll(async () => {
    saved = JSON.parse(JSON.stringify(await makeSample())) as SavedBook;
    structured = await structureSample();
  });

  test("opens as «Estructurar» leaves it: cells, looks, rules, names, tables, charts, pages, properties", async () => {
    const opened = await openSaved(saved);
    expect(await snapshotBook(opened.host)).toEqual(structured.before);
    expect(structured.before.sheets.map(({ name }) => name)).not.toContain("Hoja1");
    const { book } = opened.host;
    expect(book.sheets().find(({ id }) => id === book.activeSheet())?.name).toBe("Inicio");
    opened.dispose();
  });

  test("calculates nothing while it is opened, and what depends on a cell once that changes", async () => {
    const opened = await openSaved(saved);
    const calculated: string[] = [];
    opened.host.book.onCalculated((sheets) => calculated.push(...sheets));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(calculated).toEqual([]);
    const shown = await change(opened.host, "Presupuesto", 3);
    expect(shown).toBe(structured.shown);
    expect(calculated.length).toBeGreaterThan(0);
    expect(await snapshotBook(opened.host)).toEqual(structured.after);
    opened.dispose();
  });

  test("takes a further table beside those that it brings", async () => {
    const opened = await openSaved(saved);
    const { book } = opened.host;
    const tables = book.tables();
    const sheet = book.addSheet("Otra");
    book.write(sheet, { row: 1, column: 1, rows: 1, columns: 1 }, [[{ value: "Título" }]]);
    book.addTable(sheet, "Otra", { row: 1, column: 1, rows: 2, columns: 1 });
    expect(book.tables().map(({ name }) => name)).toEqual([...tables.map(({ name }) => name), "Otra"]);
    expect(new Set(book.tables().map(({ id }) => id)).size).toBe(tables.length + 1);
    await book.settle();
    opened.dispose();
  });

  test("belongs to the session that opens it: nothing is changed, subscribed or held", async () => {
    const opened = await openSaved(saved);
    const { state } = opened.host;
    expect({ isDirty: state.isDirty, subscriptions: state.subscriptions, references: state.references }).toEqual({
      isDirty: false,
      subscriptions: new Map(),
      references: new Map(),
    });
    expect(Date.now() - Date.parse(state.opened)).toBeLessThan(60_000);
    opened.dispose();
  });
});
