import { SetFormulaCalculationNotificationMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { startUniverBook } from "../../../src/workbench/univer/openUniverBook";
import { paramsOf } from "../../../src/workbench/univer/UniverParts";
import { at } from "./withBook";

/** B1 depends on A1 and C1 on B1; `type` is called once, as soon as a formula of the next calculation has its value. */
async function openProduct(type: (put: (column: number, cell: object) => void) => void) {
  const { parts, book } = startUniverBook();
  const sheet = book.activeSheet();
  book.write(sheet, at("A1"), [[{ value: 2 }]]);
  book.write(sheet, at("B1"), [[{ formula: "=A1*10" }]]);
  book.write(sheet, at("C1"), [[{ formula: "=B1+1" }]]);
  await book.settle();
  const put = (column: number, cell: object) =>
    void parts.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId: parts.unitId,
      subUnitId: sheet,
      cellValue: { 0: { [column]: cell } },
    });
  const middle = parts.commands.onCommandExecuted((command) => {
    const { stageInfo } = paramsOf<{ stageInfo: { completedFormulasCount: number } }>(command);
    if (command.id !== SetFormulaCalculationNotificationMutation.id || !stageInfo?.completedFormulasCount) return;
    middle.dispose();
    type(put);
  });
  book.write(sheet, at("A1"), [[{ value: 3 }]]);
  await book.settle();
  const values = ["A1", "B1", "C1"].map((cell) => book.read(sheet, at(cell))[0]?.[0]?.value);
  book.dispose();
  return values;
}

describe("what is typed in the place of a formula while that is calculated", () => {
  it("stays", async () => {
    expect(await openProduct((put) => put(1, { v: 7, f: null, si: null }))).toEqual([3, 7, 8]);
  });

  it("is calculated when it is another formula", async () => {
    expect(await openProduct((put) => put(1, { v: null, f: "=A1*100", si: null }))).toEqual([3, 300, 301]);
  });
});
