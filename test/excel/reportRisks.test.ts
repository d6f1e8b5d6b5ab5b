import { sampleRiskMap } from "../../assets/samples/riskMap";
import { reportRisks } from "../../src/actions/reportRisks";
import { structure } from "../../src/actions/structure";
import type { WorkbookPort } from "../../src/actions/WorkbookPort";
import { emptyProject } from "../../src/domain/project/emptyProject";
import { planUndo } from "../../src/domain/workbook/planUndo";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import type { WritePlan } from "../../src/domain/workbook/WritePlan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { sheetOf } from "../support/bookTools";
import { withSharedHost } from "../support/withHost";

// Seconds on a free machine; several times as long where the cores are shared.
jest.setTimeout(120_000);
const open = withSharedHost();

const isReport = ({ name }: { readonly name: string }) => name.startsWith("Informe ");

describe("the risk report in a workbook of the embedded Excel", () => {
  let workbook: WorkbookPort;
  let before: Snapshot;
  let plan: WritePlan;
  let trips: number;
  beforeAll(async () => {
    workbook = excelWorkbook();
    const project = { ...emptyProject, ...sampleRiskMap };
    await workbook.apply(structure.run(await workbook.read(), { project }).plan);
    open().host.reset();
    before = await workbook.read();
    plan = reportRisks.run(before, { now: "2026-11-25T07:00" }).plan;
    await workbook.apply(plan);
    trips = open().host.counters.syncs;
  });

  it("is built in three round trips: two to read, one to write", () => {
    expect(trips).toBe(3);
  });

  it("has no formula in error, and lists each risk with its text and municipality", async () => {
    const book = await workbook.read();
    const cells = book.sheets.filter(isReport).flatMap((sheet) => sheet.cells?.values.flat() ?? []);
    expect(cells.filter((cell) => /^#(?:N\/A|NAME|VALUE|REF|DIV|NUM|NULL)/.test(String(cell)))).toEqual([]);
    const rows = sheetOf(book, "Informe todos los riesgos").cells?.values.slice(5) ?? [];
    expect(rows.map((row) => row.slice(0, 3))).toEqual(
      sampleRiskMap.risks.map(({ number, municipality, text }) => [number, municipality, text]),
    );
  });

  it("is built again in one trip more, to learn its charts, and is the same", async () => {
    const once = await workbook.read();
    open().host.reset();
    await workbook.apply(reportRisks.run(once, { now: "2026-11-25T07:00" }).plan);
    expect(open().host.counters.syncs).toBe(2);
    expect((await workbook.read()).sheets.filter(isReport)).toEqual(once.sheets.filter(isReport));
  });

  it("goes away by one undo and leaves the workbook as it was", async () => {
    await workbook.apply(planUndo(await workbook.read(), { before, plan }).plan);
    const after = await workbook.read();
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    expect(after.names).toEqual(before.names);
  });
});
