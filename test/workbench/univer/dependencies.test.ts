import { IDependencyManagerService } from "@univerjs/engine-formula";
import type { Cell } from "../../../src/domain/workbook/Cell";
import { calculateNow } from "../../../src/workbench/univer/calculateNow";
import { startUniverBook } from "../../../src/workbench/univer/openUniverBook";
import type { RangeReaders } from "../../../src/workbench/univer/RangeReaders";
import { innerOf } from "../../../src/workbench/univer/UniverParts";
import { at, withBook } from "./withBook";

interface Manager {
  readonly _dependencyRTreeCache: RangeReaders;
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
  return { book, put, putFormula, sum, noted: () => manager._dependencyRTreeCache.list() };
}

describe("the ranges that a formula reads", () => {
  it("are noted once, however often it is calculated", async () => {
    const { book, put, putFormula, sum, noted } = openSum();
    putFormula("C1", "=SUM(A1:A3)");
    await sum();
    const read = ["libro hoja-1 0 0 2 0", [expect.any(Number)]];
    expect(noted()).toEqual([read]);
    for (const value of [1, 2, 3]) {
      put("A2", value);
      expect(await sum()).toBe(value);
    }
    expect(noted()).toEqual([read]);
    book.dispose();
  });

  it("are those of its new text after it was changed", async () => {
    const { book, put, putFormula, sum, noted } = openSum();
    putFormula("C1", "=SUM(A1:A3)");
    await sum();
    putFormula("C1", "=SUM(B1:B3)");
    put("B2", 7);
    expect(await sum()).toBe(7);
    putFormula("D1", "=SUM(B1:B3)");
    put("B3", 1);
    put("A1", 100);
    expect(await sum()).toBe(8);
    expect(noted()).toEqual([["libro hoja-1 0 1 2 1", [expect.any(Number), expect.any(Number)]]]);
    book.dispose();
  });
});

describe("a formula that goes while the workbook begins to calculate", () => {
  it("is forgotten with what it read, and no later calculation misses it", async () => {
    const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { parts, book } = startUniverBook();
    const sheet = book.activeSheet();
    const formulas = Array.from({ length: 50 }, (_, row) => [{ formula: `=SUM(B1:B${row + 1})` }]);
    book.write(sheet, at("B1"), [[{ formula: "=A1+1" }]]);
    book.write(sheet, at("C1:C50"), formulas);
    await book.settle();
    book.write(sheet, at("A1"), [[{ value: 1 }]]);
    calculateNow(parts);
    // Univer gathers in microtasks what the formulas read: between two of them these are gone.
    for (let turn = 0; turn < 20; turn += 1) await undefined;
    const empty = formulas.map(() => [{ value: "" }]);
    book.write(sheet, at("C1:C50"), empty);
    await book.settle();
    for (const value of [2, 3]) {
      book.write(sheet, at("A1"), [[{ value }]]);
      await book.settle();
      expect(book.read(sheet, at("B1"))[0]?.[0]?.value).toBe(value + 1);
    }
    expect(told.mock.calls).toEqual([]);
    book.dispose();
    told.mockRestore();
  });
});

describe("a formula that stays as it was read", () => {
  const open = withBook();

  it("is calculated each time where it holds RAND, though nothing that it reads has changed", async () => {
    const { put, values } = open();
    put("C1", [["=RAND()+A1*0"]]);
    const seen = [await values("C1")];
    for (const value of [1, 2]) {
      put("E1", [[value]]);
      seen.push(await values("C1"));
    }
    expect(new Set(seen.map(String)).size).toBe(3);
  });

  it("follows the cells that OFFSET names as they become others", async () => {
    const { put, values } = open();
    put("A1", [[1], [10], [100]]);
    put("C1", [["=SUM(OFFSET(A1,0,0,B1,1))"]]);
    const sums: unknown[] = [];
    for (const rows of [1, 3, 2]) {
      put("B1", [[rows]]);
      sums.push(...(await values("C1")).flat());
    }
    put("A2", [[20]]);
    sums.push(...(await values("C1")).flat());
    expect(sums).toEqual([1, 111, 11, 21]);
  });
});
