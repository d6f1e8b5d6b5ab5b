import {
  BaseReferenceObject,
  CalculateFormulaService,
  FormulaDataModel,
  ReferenceNodeFactory,
  ValueNodeFactory,
} from "@univerjs/engine-formula";

const changed = (): readonly unknown[] => [
  FormulaDataModel.prototype.updateFormulaData,
  BaseReferenceObject.prototype.setForcedSheetId,
  ValueNodeFactory.prototype.create,
  Reflect.get(ReferenceNodeFactory.prototype, "_getTableReferenceNode"),
  Reflect.get(CalculateFormulaService.prototype, "_apply"),
];

/** Our files as the next test file of the worker loads them. */
async function openAnew() {
  jest.resetModules();
  const { startUniverBook } = await import("../../../src/workbench/univer/openUniverBook");
  return startUniverBook().book;
}

describe("methods of Univer, which a worker of jest loads once, and our files for each test file", () => {
  it("are changed by the first file that opens a workbook, and stay so for the next", async () => {
    (await openAnew()).dispose();
    const first = changed();
    const book = await openAnew();
    for (const [index, method] of changed().entries()) expect(method).toBe(first[index]);
    expect(first.every((method) => typeof method === "function")).toBe(true);
    const id = book.sheets()[0]?.id ?? "";
    book.write(id, { row: 1, column: 1, rows: 1, columns: 2 }, [[{ value: 2 }, { formula: "=A1*3" }]]);
    await book.settle();
    expect(book.read(id, { row: 1, column: 2, rows: 1, columns: 1 })[0]?.[0]?.value).toBe(6);
    book.dispose();
  });
});
