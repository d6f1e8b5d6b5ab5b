import { printForExcel } from "../../src/domain/formula/printForExcel";
import { applyPlan as applyPure } from "../../src/domain/workbook/applyPlan";
import type { CellBlock, Snapshot } from "../../src/domain/workbook/Snapshot";
import type { Op, WritePlan } from "../../src/domain/workbook/WritePlan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { withHost } from "../support/withHost";
import { samplePlan } from "./samplePlan";

withHost();

const validations = samplePlan.filter((op) => op.op === "setValidation");

/** Both names that the table of the sample bears in these tests. */
const ownRow = (formula: string) => printForExcel(formula, "tPresupuesto").replaceAll(/tGastos(?=\[@)/g, "");

/** Formulas have values only where somebody calculates; Excel gives formulas of a table back without its name. */
function withoutResults({ values, formulas, ...block }: CellBlock): CellBlock {
  return {
    ...block,
    values: values.map((row, r) => row.map((value, c) => (formulas[r]?.[c] === "" ? value : ""))),
    formulas: formulas.map((row) => row.map((formula) => ownRow(formula))),
  };
}

/** What both interpreters must agree on; Excel's reader asks for no other looks than validations. */
function essence(snapshot: Snapshot) {
  return {
    names: [...snapshot.names].sort((a, b) => a.name.localeCompare(b.name)),
    properties: snapshot.properties,
    sheets: snapshot.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      tables: sheet.tables,
      cells: sheet.cells === undefined ? undefined : withoutResults(sheet.cells),
      validations: [...sheet.look.validations].sort((a, b) => a.area.localeCompare(b.area)),
    })),
  };
}

async function expectSame(...plans: readonly WritePlan[]): Promise<void> {
  const workbook = excelWorkbook();
  const before = await workbook.read();
  for (const plan of plans) await workbook.apply(plan);
  const expected = plans.reduce(applyPure, before);
  expect(essence(await workbook.read())).toEqual(essence(expected));
}

describe("a plan written through Office.js and read back", () => {
  it("gives what the pure interpreter says: cells, formulas, formats, tables, names, validations, properties", async () => {
    await expectSame(samplePlan);
  });

  it("agrees when a second plan writes over the first", async () => {
    await expectSame(samplePlan, [
      { op: "setValues", sheet: "Presupuesto", area: "B9:E9", values: [["", null, 2, 20_000_000]] },
      { op: "resizeTable", sheet: "Presupuesto", table: "tPresupuesto", area: "A8:F13" },
      ...validations.map((op) => ({ ...op, area: op.area.replace("12", "13").replace("F4", "F5") })),
      { op: "setValidation", sheet: "Presupuesto", area: "F4", validation: { rule: { kind: "any" } } },
      { op: "addTableColumn", sheet: "Presupuesto", table: "tPresupuesto", header: "Nota" },
      { op: "setValues", sheet: "Presupuesto", area: "A8", values: [["N.º"]] },
      { op: "defineName", name: "fTotalDeclarado", formula: "=Presupuesto!$F$5", visible: true },
      { op: "setProperty", key: "gm.template", value: "1.1" },
      { op: "setProperty", key: "gm.otra", value: "x" },
    ]);
  });

  it("reads no rule where a column of a table is only partly under one", async () => {
    const workbook = excelWorkbook();
    await workbook.apply(samplePlan);
    await workbook.apply([{ op: "resizeTable", sheet: "Presupuesto", table: "tPresupuesto", area: "A8:F13" }]);
    const sheet = (await workbook.read()).sheets.find(({ name }) => name === "Presupuesto");
    expect(sheet?.tables).toMatchObject([{ area: "A8:F13" }]);
    expect(sheet?.look.validations.map(({ area }) => area)).toEqual(["F4"]);
  });

  it("agrees on a renamed table and on the formulas and names that mention it", async () => {
    // The reader asks for the rules of tables of ours only, by name.
    const plain = samplePlan.filter((op) => op.op !== "setValidation");
    await expectSame(plain, [{ op: "renameTable", sheet: "Presupuesto", table: "tPresupuesto", to: "tGastos" }]);
  });

  it("agrees when the plan is taken back", async () => {
    await expectSame(samplePlan, [
      { op: "setProperty", key: "gm.template", value: "" },
      { op: "removeName", name: "listaUnidades" },
      { op: "removeName", name: "noHay" },
      { op: "removeChart", sheet: "Inicio", name: "graficoDinero" },
      { op: "setValidation", sheet: "Presupuesto", area: "C9:C12", validation: { rule: { kind: "any" } } },
      { op: "removeTableColumn", sheet: "Presupuesto", table: "tPresupuesto", header: "Unidad" },
      { op: "removeSheet", sheet: "Inicio" },
    ]);
  });

  it("agrees when a table becomes plain cells again", async () => {
    // The reader asks for validations of tables and named cells only; formulas and names would lose the table.
    const uses = (op: Op) => op.op === "setFormulas" || (op.op === "defineName" && op.name === "listaUnidades");
    await expectSame(
      samplePlan.filter((op) => !(uses(op) || op.op === "setValidation")),
      [{ op: "removeTable", sheet: "Presupuesto", table: "tPresupuesto" }],
    );
  });

  it("agrees when a sheet is emptied and built again", async () => {
    const rebuild: WritePlan = [
      { op: "clearSheet", sheet: "Inicio" },
      {
        op: "setValues",
        sheet: "Inicio",
        area: "A1:B2",
        values: [
          ["Resumen", ""],
          ["Total", 5],
        ],
      },
    ];
    await expectSame(samplePlan, rebuild, rebuild);
  });

  it("keeps texts that Excel would take for numbers, dates, formulas, booleans or errors", async () => {
    const texts = [
      "0406001",
      "1-2-5",
      "3/4",
      "TRUE",
      "=SUM(A1)",
      "- viñeta",
      "+57",
      "@amb",
      "34.500.000",
      "ene-22",
      "#N/A",
    ];
    await expectSame([
      { op: "addSheet", sheet: "Textos" },
      { op: "setValues", sheet: "Textos", area: `A1:A${texts.length}`, values: texts.map((text) => [text]) },
      { op: "setNumberFormat", sheet: "Textos", area: `B1:B${texts.length}`, format: "@" },
      { op: "setValues", sheet: "Textos", area: `B1:B${texts.length}`, values: texts.map((text) => [text]) },
    ]);
  });

  it("keeps numbers, booleans and dates as they are", async () => {
    await expectSame([
      { op: "addSheet", sheet: "Datos" },
      { op: "setNumberFormat", sheet: "Datos", area: "C1", format: "yyyy-mm-dd" },
      { op: "setValues", sheet: "Datos", area: "A1:C1", values: [[12.5, true, 44823]] },
    ]);
  });
});
