import { IUniverInstanceService, UndoCommand } from "@univerjs/core";
import { SortRangeCommand, SortType } from "@univerjs/sheets-sort";
import type { Cell } from "../../../src/domain/workbook/Cell";
import type { Book, BookChange } from "../../../src/workbench/host/Book";
import { startUniverBook } from "../../../src/workbench/univer/openUniverBook";
import { sortAsExcel } from "../../../src/workbench/univer/sortRange";
import { toRange, type UniverParts } from "../../../src/workbench/univer/UniverParts";
import { at } from "./withBook";

let book: Book;
let parts: UniverParts;
beforeEach(() => {
  ({ book, parts } = startUniverBook());
  sortAsExcel(parts);
});
afterEach(() => book.dispose());

function put(address: string, cells: readonly (readonly Cell[])[]): void {
  const contents = cells.map((line) =>
    line.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? { formula: cell } : { value: cell })),
  );
  book.write(book.activeSheet(), at(address), contents);
}

/** Sorts as the buttons of a table's filter do. */
async function sort(address: string, column: number, type: SortType): Promise<void> {
  await book.settle();
  const rules = [{ colIndex: column - 1, type }];
  const subUnitId = book.activeSheet();
  const place = { unitId: parts.unitId, subUnitId, range: toRange(at(address)) };
  expect(parts.commands.syncExecuteCommand(SortRangeCommand.id, { ...place, orderRules: rules, hasTitle: false })).toBe(
    true,
  );
  await book.settle();
}

const read = (address: string) => book.read(book.activeSheet(), at(address));
const values = (address: string) => read(address).map((line) => line.map(({ value }) => value));

describe("sorting the rows of a table", () => {
  const mixed: readonly (readonly Cell[])[] = [
    ["zapato"],
    ["ábaco"],
    [""],
    [true],
    [10],
    ["Zapato"],
    [9],
    ["#N/A"],
    ["co-op"],
    [false],
    ["coma"],
  ];

  it("puts numbers before texts, texts as in a Spanish dictionary, then FALSE, TRUE and errors, and empty cells last", async () => {
    put("A1:A11", mixed);
    await sort("A1:A11", 1, SortType.ASC);
    expect(values("A1:A11").flat()).toEqual([
      9,
      10,
      "ábaco",
      "coma",
      "co-op",
      "zapato",
      "Zapato",
      false,
      true,
      "#N/A",
      "",
    ]);
  });

  it("turns that order round and leaves empty cells last", async () => {
    put("A1:A11", mixed);
    await sort("A1:A11", 1, SortType.DESC);
    expect(values("A1:A11").flat().slice(0, 4)).toEqual(["#N/A", true, false, "Zapato"]);
    expect(values("A11")).toEqual([[""]]);
  });

  it("moves whole rows with their looks, and formulas with the references of their row", async () => {
    const sheet = book.activeSheet();
    put("A2:C4", [
      ["b", 30, "=B2*2"],
      ["c", 10, "=B3*2"],
      ["a", 20, "=B4*2"],
    ]);
    put("E2", [["=SUM(B2:B3)"]]);
    book.patchStyle(sheet, at("A2:B2"), { bold: true });
    book.writeFormats(sheet, at("B3"), [["#,##0"]]);
    await sort("A2:C4", 3, SortType.ASC);
    expect(values("A2:C4")).toEqual([
      ["c", 10, 20],
      ["a", 20, 40],
      ["b", 30, 60],
    ]);
    expect(read("C2:C4").map(([cell]) => cell?.formula)).toEqual(["=B2*2", "=B3*2", "=B4*2"]);
    expect(values("E2")).toEqual([[30]]);
    expect([2, 3, 4].map((row) => book.readStyle(sheet, row, 1).bold)).toEqual([false, false, true]);
    expect(book.readFormats(sheet, at("B2:B4"))).toEqual([["#,##0"], ["General"], ["General"]]);
  });

  it("keeps the order of equal rows, and hidden rows where they are", async () => {
    put("A1:B4", [
      [2, "primero"],
      [9, "oculto"],
      [1, "segundo"],
      [2, "tercero"],
    ]);
    book.setHiddenRows(book.activeSheet(), 2, 1, true);
    await sort("A1:B4", 1, SortType.ASC);
    expect(values("B1:B4").flat()).toEqual(["segundo", "oculto", "primero", "tercero"]);
  });

  it("is one step that a person undoes, and a change that is told", async () => {
    const changes: BookChange[] = [];
    put("A1:A2", [[2], ["=1+0"]]);
    await book.settle();
    book.onChanged((change) => changes.push(change));
    await sort("A1:A2", 1, SortType.ASC);
    expect(changes).toMatchObject([{ area: at("A1:A2"), byHand: true }]);
    parts.injector.get(IUniverInstanceService).focusUnit(parts.unitId);
    parts.commands.syncExecuteCommand(UndoCommand.id);
    await book.settle();
    expect(read("A1:A2")).toEqual([[{ value: 2 }], [{ value: 1, formula: "=1+0" }]]);
  });
});
