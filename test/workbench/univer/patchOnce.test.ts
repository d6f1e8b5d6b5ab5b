import { FormulaDataModel } from "@univerjs/engine-formula";

async function openFreshly(): Promise<typeof import("../../../src/workbench/univer/openUniverBook")> {
  jest.resetModules();
  return import("../../../src/workbench/univer/openUniverBook");
}

describe("Univer's methods, in a worker of jest that has loaded our files for many test files", () => {
  it("are changed once: a written block has the formulas of its sheet read once", async () => {
    await openFreshly();
    for (let file = 0; file < 3; file += 1) {
      const { startUniverBook } = await openFreshly();
      startUniverBook().book.dispose();
    }
    const read = jest.spyOn(FormulaDataModel.prototype, "getSheetFormulaData");
    const { startUniverBook } = await openFreshly();
    const { book } = startUniverBook();
    const [sheet] = book.sheets();
    book.write(sheet?.id ?? "", { row: 1, column: 1, rows: 1, columns: 2 }, [[{ value: 2 }, { formula: "=A1*3" }]]);
    expect(read).toHaveBeenCalledTimes(1);
    await book.settle();
    expect(book.read(sheet?.id ?? "", { row: 1, column: 2, rows: 1, columns: 1 })[0]?.[0]?.value).toBe(6);
    book.dispose();
  });
});
