import { check } from "../../../src/actions/check";
import { summarize } from "../../../src/actions/summarize";
import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import { emptySheet } from "../../../src/domain/workbook/BookDraft";
import { emptySnapshot, type Snapshot } from "../../../src/domain/workbook/Snapshot";
import { planBook } from "../../../src/workbench/page/files/planBook";
import { sampleWorkbook } from "../../support/sampleProject";

/** Formulas have no value until a workbook calculates them. */
function withoutResults(snapshot: Snapshot): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const { cells } = sheet;
    if (cells === undefined) return sheet;
    const values = cells.values.map((line, r) =>
      line.map((value, c) => ((cells.formulas[r]?.[c] ?? "") === "" ? value : "")),
    );
    return { ...sheet, cells: { ...cells, values } };
  });
  return { ...snapshot, sheets };
}

async function fullWorkbook(): Promise<Snapshot> {
  const structured = await sampleWorkbook();
  const checked = applyPlan(structured, check.run(structured, undefined).plan);
  return applyPlan(checked, summarize.run(checked).plan);
}

describe("opening a saved workbook", () => {
  it("writes every sheet, table, name, rule, look, link and chart of the sample workbook anew", async () => {
    const saved = await fullWorkbook();
    const blank = { ...emptySnapshot, sheets: [emptySheet(saved.sheets[0]?.name ?? "")] };
    const opened = applyPlan(blank, planBook(saved));
    const shape = (snapshot: Snapshot) =>
      withoutResults(snapshot).sheets.map(({ look: { styles: _, tabColor: __, ...look }, ...sheet }) => ({
        ...sheet,
        look,
      }));
    expect(shape(opened)).toEqual(shape(saved));
    expect([opened.names, opened.properties]).toEqual([saved.names, saved.properties]);
    expect(opened.sheets.length).toBeGreaterThan(10);
  });
});
