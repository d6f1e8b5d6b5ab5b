import { at, withBook } from "./withBook";

const opened = withBook();

describe("sheets of the embedded workbook", () => {
  it("begins with one sheet, as Excel in Spanish", () => {
    const { book } = opened();
    expect(book.sheets().map((sheet) => sheet.name)).toEqual(["Hoja1"]);
  });

  it("adds, renames, moves, hides, colours and freezes sheets", () => {
    const { book, sheet } = opened();
    const budget = book.addSheet("Presupuesto");
    const front = book.addSheet("Inicio");
    book.moveSheet(front, 0);
    book.renameSheet(sheet, "Notas");
    book.setHidden(sheet, true);
    book.setTabColor(budget, "#0B5C7A");
    book.setGridlines(front, false);
    book.freeze(budget, 6, 0);
    const plain = { hidden: false, tabColor: "", gridlines: true, frozenRows: 0, frozenColumns: 0 };
    expect(book.sheets()).toEqual([
      { ...plain, id: front, name: "Inicio", gridlines: false },
      { ...plain, id: sheet, name: "Notas", hidden: true },
      { ...plain, id: budget, name: "Presupuesto", tabColor: "#0B5C7A", frozenRows: 6 },
    ]);
  });

  it("deletes a sheet with its tables", () => {
    const { book, put } = opened();
    const other = book.addSheet("Otra");
    put("A1:A2", [["Valor"], [1]], other);
    book.addTable(other, "tOtra", at("A1:A2"));
    book.deleteSheet(other);
    expect(book.sheets().map((sheet) => sheet.name)).toEqual(["Hoja1"]);
    expect(book.tables()).toEqual([]);
  });

  it("shows a sheet and selects a block in it", () => {
    const { book, sheet } = opened();
    const other = book.addSheet("Otra");
    expect(book.activeSheet()).toBe(sheet);
    book.activate(other);
    book.select(other, at("F6:G7"));
    expect(book.selection()).toEqual({ sheet: other, area: at("F6:G7") });
  });

  it("keeps widths, heights, hidden rows and columns, and merged cells", () => {
    const { book, sheet } = opened();
    book.setColumnWidth(sheet, 2, 120);
    book.setRowHeight(sheet, 3, 45);
    book.setHiddenRows(sheet, 5, 2, true);
    book.setHiddenColumns(sheet, 4, 1, true);
    book.merge(sheet, at("A1:C1"));
    expect([book.columnWidth(sheet, 2), book.rowHeight(sheet, 3)]).toEqual([120, 45]);
    expect([book.widths(sheet), book.heights(sheet)]).toEqual([{ 2: 120, 4: 0 }, { 3: 45 }]);
    expect([4, 5, 6, 7].map((row) => book.isHiddenRow(sheet, row))).toEqual([false, true, true, false]);
    expect([3, 4, 5].map((column) => book.isHiddenColumn(sheet, column))).toEqual([false, true, false]);
    expect(book.merges(sheet)).toEqual([at("A1:C1")]);
    book.unmerge(sheet, at("A1:C1"));
    book.setHiddenRows(sheet, 5, 2, false);
    expect([book.merges(sheet), book.isHiddenRow(sheet, 5)]).toEqual([[], false]);
  });
});
