import { check } from "../../src/actions/check";
import { structure } from "../../src/actions/structure";
import { summarize } from "../../src/actions/summarize";
import type { WorkbookPort } from "../../src/actions/WorkbookPort";
import { buildSummary } from "../../src/domain/summary/buildSummary";
import type { Cell } from "../../src/domain/workbook/Cell";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { decodeBook } from "../../src/layouts/decodeBook";
import { sampleProject, sampleWorkbook } from "../support/sampleProject";
import { withSharedHost } from "../support/withHost";

// Seconds on a free machine; several times as long where the cores are shared.
jest.setTimeout(120_000);
const open = withSharedHost();

async function count(work: () => Promise<unknown>): Promise<number> {
  open().host.reset();
  await work();
  return open().host.counters.syncs;
}

function errorsIn(book: Snapshot): readonly string[] {
  return book.sheets.flatMap(({ name, cells }) =>
    (cells?.values ?? []).flatMap((row, r) =>
      row.flatMap((value) =>
        typeof value === "string" && /^#(N\/A|NAME|VALUE|REF|DIV|NUM|NULL)/.test(value)
          ? [`${name} ${r} ${value}`]
          : [],
      ),
    ),
  );
}

describe("the sample form in a workbook of the embedded Excel", () => {
  let workbook: WorkbookPort;
  let structured: Snapshot;
  let trips: number;
  beforeAll(async () => {
    workbook = excelWorkbook();
    const { project, report } = await sampleProject();
    trips = await count(async () => {
      const before = await workbook.read();
      await workbook.apply(structure.run(before, { project, formReport: report }).plan);
    });
    structured = await workbook.read();
  });

  it("is structured in four round trips: two to read, one to write, one for the pages", () => {
    expect(trips).toBe(4);
  });

  it("has no error in any cell, and the total of its budget lines", () => {
    expect(errorsIn(structured)).toEqual([]);
    const values = structured.sheets.find(({ name }) => name === "Presupuesto")?.cells?.values.flat();
    expect(values).toContain(199_290_000);
  });

  it("needs nothing when it is structured again", () => {
    expect(structure.run(structured, {})).toMatchObject({ plan: [], conflicts: [] });
  });

  it("gives the findings that the pure interpreter of plans gives", async () => {
    const expected = check.run(await sampleWorkbook(), undefined).report?.findings;
    expect(check.run(structured, undefined).report?.findings).toEqual(expected);
    expect(expected?.length).toBeGreaterThan(5);
  });

  it("is checked in three round trips, two to read and one to write, and a second check writes nothing new", async () => {
    const trips = await count(async () => {
      const { plan } = check.run(await workbook.read(), undefined);
      await workbook.apply(plan);
    });
    expect(trips).toBe(3);
    const again = check.run(await workbook.read(), undefined).plan;
    expect(again.filter((op) => op.op === "resizeTable" || op.op === "addSheet")).toEqual([]);
  });

  it("has a summary whose formulas all have a value", async () => {
    await workbook.apply(summarize.run(await workbook.read()).plan);
    const book = await workbook.read();
    expect(errorsIn(book)).toEqual([]);
    expect(book.sheets.find(({ name }) => name === "Resumen")?.cells?.values.flat()).toContain(199_290_000);
  });

  it("gives each programme the money of its own activities, as the budget lines add up by hand", async () => {
    await workbook.apply(summarize.run(await workbook.read()).plan);
    const book = await workbook.read();
    const { project } = decodeBook(book);
    const rows = book.sheets.find(({ name }) => name === "Resumen")?.cells?.values ?? [];
    const moneyOf = (numbers: readonly Cell[]) =>
      project.budget.reduce((sum, line) => sum + (numbers.includes(line.activity) ? Number(line.amount) : 0), 0);
    const { programmes, sharedActivities } = buildSummary(project);
    const expected = [...programmes.map(({ activities }) => moneyOf(activities)), moneyOf(sharedActivities)];
    const first = rows.findIndex(([label]) => label === "Metas por programa") + 1;
    expect(rows.slice(first, first + expected.length + 1).map((row) => row[4])).toEqual([...expected, 599_290_000]);
    expect(expected).toEqual([157_290_000, 442_000_000, 0]);
  });
});
