import { structure } from "../../src/actions/structure";
import { summarize } from "../../src/actions/summarize";
import { planTakeBack } from "../../src/domain/workbook/planTakeBack";
import { planUndo } from "../../src/domain/workbook/planUndo";
import type { WritePlan } from "../../src/domain/workbook/WritePlan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { decodeBook } from "../../src/layouts/decodeBook";
import { bigProject } from "../support/bigProject";
import { sheetOf } from "../support/bookTools";
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

  it("leaves no #REF! on a summary that stays for a person's note", async () => {
    const workbook = excelWorkbook();
    const first = await workbook.read();
    const made = structure.run(first, { project }).plan;
    await workbook.apply(made);
    const second = await workbook.read();
    const summed = summarize.run(second).plan;
    await workbook.apply(summed);
    await workbook.apply([{ op: "setValues", sheet: "Resumen", area: "H90", values: [["mi nota"]] }]);
    const shown = async () => sheetOf(await workbook.read(), "Resumen").cells?.values;
    const before = await shown();
    const undo = planTakeBack(await workbook.read(), [
      { before: second, plan: summed },
      { before: first, plan: made },
    ]);
    expect([undo.kept, undo.readers]).toEqual([[{ sheet: "Resumen", cell: "H90" }], ["Resumen"]]);
    await workbook.apply(undo.plan);
    expect(await shown()).toEqual(before);
    expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual(["Hoja1", ...undo.needed, "Resumen"]);
  });

  it("gives back all but the formula that read a sheet which somebody deleted since", async () => {
    const workbook = excelWorkbook();
    await workbook.apply([
      { op: "addSheet", sheet: "Otra" },
      { op: "addSheet", sheet: "Cuentas" },
      { op: "setFormulas", sheet: "Cuentas", area: "A1:A2", formulas: [["=Otra!B2"], ["=1+1"]] },
    ]);
    const before = await workbook.read();
    const plan: WritePlan = [{ op: "setValues", sheet: "Cuentas", area: "A1:A2", values: [[7], [8]] }];
    await workbook.apply(plan);
    await workbook.apply([{ op: "removeSheet", sheet: "Otra" }]);
    const undo = planUndo(await workbook.read(), { before, plan });
    expect(undo.lost).toEqual([{ sheet: "Cuentas", cell: "A1" }]);
    await workbook.apply(undo.plan);
    const { values, formulas } = sheetOf(await workbook.read(), "Cuentas").cells ?? {};
    expect([values, formulas]).toEqual([
      [[7], [2]],
      [[""], ["=1+1"]],
    ]);
  });
});
