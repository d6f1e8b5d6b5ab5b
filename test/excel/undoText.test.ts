import { planUndo } from "../../src/domain/workbook/planUndo";
import type { WritePlan } from "../../src/domain/workbook/WritePlan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { addSheet, askExcel, tryExcel } from "../support/askExcel";
import { withHost } from "../support/withHost";

withHost();

/** What the cells hold: formulas and constants, and their formats. */
function held(): Promise<readonly unknown[]> {
  return askExcel((workbook) => {
    const cells = workbook.worksheets.getItem("Datos").getRange("A1:D1").load("formulas,numberFormat");
    return () => [cells.formulas[0], cells.numberFormat[0]];
  });
}

const plans: readonly (readonly [string, WritePlan])[] = [
  ["other contents", [{ op: "setValues", sheet: "Datos", area: "A1:D1", values: [["a", "b", "c", "d"]] }]],
  [
    "another format and other contents",
    [
      { op: "setNumberFormat", sheet: "Datos", area: "A1:D1", format: "0.00" },
      { op: "setValues", sheet: "Datos", area: "A1:D1", values: [[1, 2, 3, 4]] },
    ],
  ],
];

describe("cells of texts that held a number or a formula before they became such", () => {
  it.each(plans)("hold it again once %s are taken back, and no text of it", async (_, plan) => {
    await addSheet("Datos", [[5, true, "", ""]]);
    await tryExcel((workbook) => {
      const cells = workbook.worksheets.getItem("Datos").getRange("A1:D1");
      cells.getCell(0, 2).formulas = [["=A1*2"]];
      cells.numberFormat = [["@", "@", "@", "@"]];
      cells.getCell(0, 3).values = [["007"]];
    });
    const start = await held();
    expect(start).toEqual([
      [5, true, "=A1*2", "007"],
      ["@", "@", "@", "@"],
    ]);
    const workbook = excelWorkbook();
    const before = await workbook.read();
    await workbook.apply(plan);
    const undo = planUndo(await workbook.read(), { before, plan });
    expect(undo.kept).toEqual([]);
    await workbook.apply(undo.plan);
    expect(await held()).toEqual(start);
  });
});
