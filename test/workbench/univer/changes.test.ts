import { ICommandService } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import type { Book, BookChange } from "../../../src/workbench/host/Book";
import { startUniverBook } from "../../../src/workbench/univer/openUniverBook";
import { at } from "./withBook";

describe("changes of the embedded workbook", () => {
  let book: Book;
  let sheet: string;
  let type: (row: number, column: number, value: number) => Promise<unknown>;
  const heard: BookChange[] = [];
  beforeEach(() => {
    const { parts, book: opened } = startUniverBook();
    book = opened;
    sheet = book.activeSheet();
    heard.length = 0;
    book.onChanged((change) => heard.push(change));
    // The command behind Univer's cell editor.
    type = (row, column, value) =>
      parts.injector.get(ICommandService).executeCommand(SetRangeValuesCommand.id, {
        unitId: parts.unitId,
        subUnitId: sheet,
        range: { startRow: row - 1, endRow: row - 1, startColumn: column - 1, endColumn: column - 1 },
        value: { v: value },
      });
  });
  afterEach(() => book.dispose());

  it("tells what an add-in writes and what a person types apart", async () => {
    book.write(sheet, at("A1:A2"), [[{ value: 1 }], [{ value: 2 }]]);
    await type(2, 1, 5);
    expect(heard).toEqual([
      { sheet, area: at("A1:A2"), byHand: false },
      { sheet, area: at("A2"), byHand: true, values: { before: 2, after: 5 } },
    ]);
  });

  it("is silent about results of formulas and about looks", async () => {
    book.write(sheet, at("A1:B1"), [[{ value: 1 }, { formula: "=A1+1" }]]);
    await book.settle();
    heard.length = 0;
    await type(1, 1, 5);
    await book.settle();
    book.patchStyle(sheet, at("A1"), { bold: true });
    book.writeFormats(sheet, at("A1"), [["#,##0"]]);
    expect(book.read(sheet, at("B1"))).toEqual([[{ value: 6, formula: "=A1+1" }]]);
    expect(heard).toEqual([{ sheet, area: at("A1"), byHand: true, values: { before: 1, after: 5 } }]);
  });

  it("tells that another block or sheet is selected, until it is told to stop", () => {
    const other = book.addSheet("Otra");
    let selected = 0;
    const stop = book.onSelected(() => {
      selected += 1;
    });
    book.select(sheet, at("C3"));
    book.activate(other);
    expect(selected).toBe(2);
    stop();
    book.select(sheet, at("A1"));
    expect(selected).toBe(2);
  });
});
