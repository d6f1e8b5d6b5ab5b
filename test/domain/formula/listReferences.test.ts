import { listReferences } from "../../../src/domain/formula/listReferences";

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

describe("listReferences", () => {
  it("lists cells with their sheets in the order of the text", () => {
    expect(listReferences("=SUM(B2:$C$4)-'Mi ''hoja'' 1'!A1*Hoja2!F9")).toEqual([
      { kind: "cells", area: area(2, 2, 3, 2) },
      { kind: "cells", sheet: "Mi 'hoja' 1", area: area(1, 1, 1, 1) },
      { kind: "cells", sheet: "Hoja2", area: area(9, 6, 1, 1) },
    ]);
  });

  it("says that columns and rows are whole and covers the sheet with them", () => {
    expect(listReferences("=SUM(B:C,4:4)")).toEqual([
      { kind: "cells", area: area(1, 2, 1_048_576, 2), whole: "columns" },
      { kind: "cells", area: area(4, 1, 1, 16_384), whole: "rows" },
    ]);
  });

  it("turns a range written backwards round", () => {
    expect(listReferences("=C4:B2")).toEqual([{ kind: "cells", area: area(2, 2, 3, 2) }]);
  });

  it("names other files and ranges of sheets", () => {
    expect(listReferences("=SUM('C:\\planes\\[Plan 2025.xlsx]Ene:Dic'!$A$1,[1]Hoja1!B2,[2]!tasa)")).toEqual([
      { kind: "cells", sheet: "Ene", lastSheet: "Dic", workbook: "C:\\planes\\Plan 2025.xlsx", area: area(1, 1, 1, 1) },
      { kind: "cells", sheet: "Hoja1", workbook: "1", area: area(2, 2, 1, 1) },
      { kind: "name", workbook: "2", name: "tasa" },
    ]);
  });

  it("reads parts of tables with the headers as they are", () => {
    expect(listReferences("=SUM([@[Ene]:[Dic]])+tX[[#Totals],[N'#]]+COUNT([Año 2])+ROWS(tX[])")).toEqual([
      { kind: "table", columns: ["Ene", "Dic"], sections: ["thisRow"] },
      { kind: "table", table: "tX", columns: ["N#"], sections: ["totals"] },
      { kind: "table", columns: ["Año 2"], sections: [] },
      { kind: "table", table: "tX", columns: [], sections: [] },
    ]);
  });

  it("reads an @ inside a header, escaped or not", () => {
    const column = { kind: "table", table: "tX", columns: ["correo @ casa"], sections: ["thisRow"] };
    expect(listReferences("=tX[@[correo @ casa]]&tX[[#This Row],[correo '@ casa]]")).toEqual([column, column]);
    expect(listReferences("=SUM(tX[a@b])")).toMatchObject([{ columns: ["a@b"], sections: [] }]);
  });

  it("does not take texts, functions and names of LET for references", () => {
    expect(listReferences('=LOG10(1)&"A1"&LET(v,2,v+tasa)')).toEqual([{ kind: "name", name: "tasa" }]);
  });

  it("knows nothing of what is not in the grammar", () => {
    expect(listReferences("=SUM(A1;B1)")).toBeUndefined();
    expect(listReferences(`=A1${"+A1".repeat(3000)}`)).toBeUndefined();
  });

  it("tells a name from a cell beyond the sheet's edge, also when a like formula was read before", () => {
    expect(listReferences("=AB12")).toMatchObject([{ kind: "cells" }]);
    expect(listReferences("=AB1048577")).toEqual([{ kind: "name", name: "AB1048577" }]);
    expect(listReferences("=AB012")).toEqual([{ kind: "name", name: "AB012" }]);
  });
});
