import { IDependencyManagerService } from "@univerjs/engine-formula";
import type { Cell } from "../../../src/domain/workbook/Cell";
import { startUniverBook } from "../../../src/workbench/univer/openUniverBook";
import { innerOf } from "../../../src/workbench/univer/UniverParts";
import { at } from "./withBook";

/** Univer's tree of the ranges that formulas read, as text. */
interface Manager {
  readonly _dependencyRTreeCache: { toJSON(): object };
}

function openSum() {
  const { parts, book } = startUniverBook();
  const sheet = book.activeSheet();
  const manager = innerOf<Manager>(parts.injector.get(IDependencyManagerService));
  const put = (cell: string, value: Cell) => book.write(sheet, at(cell), [[{ value }]]);
  const putFormula = (cell: string, formula: string) => book.write(sheet, at(cell), [[{ formula }]]);
  const sum = async () => {
    await book.settle();
    return book.read(sheet, at("C1"))[0]?.[0]?.value;
  };
  return { book, put, putFormula, sum, noted: () => JSON.stringify(manager._dependencyRTreeCache.toJSON()) };
}

describe("the ranges that a formula reads", () => {
  it("are noted once, however often it is calculated", async () => {
    const { book, put, putFormula, sum, noted } = openSum();
    putFormula("C1", "=SUM(A1:A3)");
    await sum();
    const before = noted();
    for (const value of [1, 2, 3]) {
      put("A2", value);
      expect(await sum()).toBe(value);
    }
    expect(noted()).toBe(before);
    expect(before.split('"minX"').length).toBeGreaterThan(1);
    book.dispose();
  });

  it("are those of its new text after it was changed", async () => {
    const { book, put, putFormula, sum } = openSum();
    putFormula("C1", "=SUM(A1:A3)");
    await sum();
    putFormula("C1", "=SUM(B1:B3)");
    put("B2", 7);
    expect(await sum()).toBe(7);
    put("B3", 1);
    put("A1", 100);
    expect(await sum()).toBe(8);
    book.dispose();
  });
});
