import { applyPlan as applyPure } from "../../src/domain/workbook/applyPlan";
import type { CellBlock, Snapshot } from "../../src/domain/workbook/Snapshot";
import type { WritePlan } from "../../src/domain/workbook/WritePlan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { withHost } from "../support/withHost";
import { samplePlan } from "./samplePlan";

withHost();

/** Formulas have values only where somebody calculates. */
function withoutResults({ values, ...block }: CellBlock): CellBlock {
  const kept = values.map((row, r) => row.map((value, c) => (block.formulas[r]?.[c] === "" ? value : "")));
  return { ...block, values: kept };
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
      { op: "addTableColumn", sheet: "Presupuesto", table: "tPresupuesto", header: "Nota" },
      { op: "setValues", sheet: "Presupuesto", area: "A8", values: [["N.º"]] },
      { op: "defineName", name: "fTotalDeclarado", formula: "=Presupuesto!$F$5", visible: true },
      { op: "setProperty", key: "gm.template", value: "1.1" },
      { op: "setProperty", key: "gm.otra", value: "x" },
    ]);
  });

  it("agrees when the plan is taken back", async () => {
    await expectSame(samplePlan, [
      { op: "setProperty", key: "gm.template", value: "" },
      { op: "removeName", name: "listaUnidades" },
      { op: "removeName", name: "noHay" },
      { op: "removeChart", sheet: "Inicio", name: "gDinero" },
      { op: "setValidation", sheet: "Presupuesto", area: "C9:C12", validation: { rule: { kind: "any" } } },
      { op: "removeTableColumn", sheet: "Presupuesto", table: "tPresupuesto", header: "Unidad" },
      { op: "removeSheet", sheet: "Inicio" },
    ]);
  });

  it("agrees when a table becomes plain cells again", async () => {
    await expectSame(
      samplePlan.filter((op) => !(op.op === "setFormulas" || (op.op === "defineName" && op.name === "listaUnidades"))),
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
