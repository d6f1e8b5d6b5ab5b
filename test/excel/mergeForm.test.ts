import { mergeForm } from "../../src/actions/mergeForm";
import { structure } from "../../src/actions/structure";
import type { Project } from "../../src/domain/project/Project";
import { recordSheet } from "../../src/domain/project/versions/recordSheet";
import { planUndo } from "../../src/domain/workbook/planUndo";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { shownIn, tableIn } from "../support/bookTools";
import { sampleProject } from "../support/sampleProject";
import { withHost } from "../support/withHost";

// Seconds on a free machine; several times as long where the cores are shared.
jest.setTimeout(120_000);
withHost();

/** Contents and tables, as undo must give them back. */
function contents({ sheets, names, properties }: Snapshot): unknown {
  return {
    sheets: sheets.map(({ name, visibility, cells, tables }) => ({ name, visibility, cells, tables })),
    names,
    properties,
  };
}

/** One amount corrected, one line more, the last subactivity gone. */
function nextVersion(sample: Project): Project {
  const [line] = sample.budget;
  if (line === undefined) throw new Error("the sample has lines");
  return {
    ...sample,
    schedule: sample.schedule.slice(0, -1),
    budget: [
      ...sample.budget.map((one) => (one.amount === "434.500.000" ? { ...one, amount: "$34.500.000" } : one)),
      { ...line, object: "Transporte para las mesas de trabajo", quantity: 4, amount: "$2.000.000" },
    ],
  };
}

describe("a new version of the form in Excel", () => {
  it("is remembered on a very hidden sheet, written into the tables, and taken back whole; the structure too", async () => {
    const workbook = excelWorkbook();
    const blank = await workbook.read();
    const { project, report } = await sampleProject();
    const first = structure.run(blank, { project, formReport: report });
    await workbook.apply(first.plan);
    const before = await workbook.read();
    expect(before.sheets.find(({ name }) => name === recordSheet)?.visibility).toBe("veryHidden");
    expect(mergeForm.run(before, { project }).comparison).toMatchObject({ changes: [], kept: 0, remembers: true });

    const next = nextVersion(project);
    const chosen = mergeForm.run(before, { project: next }).comparison.changes.map(({ id }) => id);
    const { plan, conflicts } = mergeForm.run(before, { project: next, chosen });
    expect(conflicts).toEqual([]);
    await workbook.apply(plan);
    const after = await workbook.read();
    expect([shownIn(after, "Presupuesto", 11, 6), shownIn(after, "Presupuesto", 13, 6)]).toEqual([
      34_500_000, 2_000_000,
    ]);
    expect(shownIn(after, "Presupuesto", 3, 6)).toBe(201_290_000);
    expect(shownIn(after, "Presupuesto", 13, 5)).toBe(500_000);
    expect([tableIn(after, "tPresupuesto").table.area, tableIn(after, "tCronograma").table.area]).toEqual([
      "A8:M13",
      "A4:V35",
    ]);
    expect(mergeForm.run(after, { project: next }).comparison.changes).toEqual([]);

    const undo = planUndo(after, { before, plan });
    expect(undo.kept).toEqual([]);
    await workbook.apply(undo.plan);
    const back = await workbook.read();
    expect(contents(back)).toEqual(contents(before));

    await workbook.apply(planUndo(back, { before: blank, plan: first.plan }).plan);
    expect(contents(await workbook.read())).toEqual(contents(blank));
  });
});
