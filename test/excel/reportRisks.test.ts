import { sampleRiskMap } from "../../assets/samples/riskMap";
import { reportRisks } from "../../src/actions/reportRisks";
import { structure } from "../../src/actions/structure";
import type { WorkbookPort } from "../../src/actions/WorkbookPort";
import { emptyProject } from "../../src/domain/project/emptyProject";
import { planUndo } from "../../src/domain/workbook/planUndo";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import type { WritePlan } from "../../src/domain/workbook/WritePlan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { decodeBook } from "../../src/layouts/decodeBook";
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

  it("is built in four round trips: two to read, one to write, one for the pages", () => {
    expect(trips).toBe(4);
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

  it("counts the zones that the sheet Riesgos shows, and lists the same numbers in both maps", async () => {
    const book = await workbook.read();
    const { risks } = decodeBook(book).project;
    for (const word of ["Extremo", "Alto", "Moderado"]) {
      const numbers = (["inherentZone", "residualZone"] as const).map((zone) =>
        risks.filter(({ stored }) => stored?.[zone]?.value === word).map(({ number }) => String(number)),
      );
      const cover = sheetOf(book, "Informe de riesgos").cells?.values.find(([label]) => label === word);
      expect(cover?.slice(1, 3)).toEqual(numbers.map(({ length }) => length));
      const listed = ["Informe mapa inherente", "Informe mapa residual"].map((sheet) =>
        String(sheetOf(book, sheet).cells?.values.findLast(([label]) => label === word)?.[1]).split(", "),
      );
      expect(listed.map((one) => one.toSorted())).toEqual(numbers.map((one) => one.toSorted()));
    }
  });

  it("is built again in four round trips too, and is the same", async () => {
    open().host.reset();
    const once = await workbook.read();
    await workbook.apply(reportRisks.run(once, { now: "2026-11-25T07:00" }).plan);
    expect(open().host.counters.syncs).toBe(4);
    expect((await workbook.read()).sheets.filter(isReport)).toEqual(once.sheets.filter(isReport));
  });

  it("goes away by one undo and leaves the workbook as it was", async () => {
    await workbook.apply(planUndo(await workbook.read(), { before, plan }).plan);
    const after = await workbook.read();
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    expect(after.names).toEqual(before.names);
  });
});
