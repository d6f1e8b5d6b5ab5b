import { structure } from "../../src/actions/structure";
import { planUndo } from "../../src/domain/workbook/planUndo";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { decodeBook } from "../../src/layouts/decodeBook";
import { bigProject } from "../support/bigProject";
import { controlRow, impactRow, riskRow } from "../support/riskProject";
import { withHost } from "../support/withHost";

// Seconds on a free machine; several times as long where the cores are shared.
jest.setTimeout(120_000);
withHost();

const project = {
  ...bigProject(3),
  risks: [riskRow()],
  impacts: [impactRow(1, [true, true])],
  controls: [controlRow(1, 1, {})],
};

describe("«Estructurar» in Excel, which spells formulas in its own way", () => {
  it("is taken back whole: no sheet, no name and no property of ours stays", async () => {
    const workbook = excelWorkbook();
    const before = await workbook.read();
    const { plan } = structure.run(before, { project });
    await workbook.apply(plan);
    const now = await workbook.read();
    const formulas = now.sheets.flatMap(({ cells }) => cells?.formulas.flat() ?? []);
    expect(formulas.filter((formula) => /[(,]\[[^@#[]/.test(formula)).length).toBeGreaterThan(1);
    const stored = decodeBook(now).project.risks.flatMap((risk) => Object.values(risk.stored ?? {}));
    expect(stored.filter(({ formula, template }) => formula !== template)).toEqual([]);
    const undo = planUndo(now, { before, plan });
    expect(undo.kept).toEqual([]);
    await workbook.apply(undo.plan);
    const after = await workbook.read();
    expect({ ...after, sheets: after.sheets.map(({ name, cells }) => ({ name, cells })) }).toEqual({
      names: [],
      properties: {},
      sheets: [{ name: "Hoja1", cells: undefined }],
    });
  });
});
