import { at, withBook } from "./withBook";

const opened = withBook();

describe("cells of the embedded workbook", () => {
  it("keeps constants as they are, without coercion", async () => {
    const { put, values } = opened();
    const line = ["0406001", "1-2-5", 434500000, true, false, "", "dos\nrenglones"];
    put("A1:G1", [line]);
    expect(await values("A1:G1")).toEqual([line]);
  });

  it("leaves a cell as it is where nothing is written, and empties it with an empty text", async () => {
    const { book, sheet, put, values } = opened();
    put("A1:B1", [[1, 2]]);
    book.write(sheet, at("A1:B1"), [[undefined, { value: "" }]]);
    expect(await values("A1:B1")).toEqual([[1, ""]]);
    expect(book.extent(sheet, false)).toEqual(at("A1"));
  });

  it("replaces a formula by a constant and calculates what depends on it", async () => {
    const { book, sheet, put, values } = opened();
    put("A1:C1", [["=2+3", "=A1*2", "=SUM(A1:B1)"]]);
    expect(await values("A1:C1")).toEqual([[5, 10, 15]]);
    put("A1", [[7]]);
    expect(await values("A1:C1")).toEqual([[7, 14, 21]]);
    expect(book.read(sheet, at("A1:B1"))).toEqual([[{ value: 7 }, { value: 14, formula: "=A1*2" }]]);
  });

  it.each([
    ['=SUMIFS(C1:C3,A1:A3,"Sur")', 45],
    ['=COUNTIFS(A1:A3,"Sur",C1:C3,">10")', 2],
    ["=INDEX(B1:B3,MATCH(20,C1:C3,0))", "dos"],
    ['=IFERROR(VLOOKUP("Este",A1:C3,3,FALSE),"no está")', "no está"],
    ['=SUMPRODUCT((A1:A3="Sur")*C1:C3)', 45],
    ['=SUMPRODUCT(--EXACT(B1:B3,"dos"))', 1],
    ['=TEXTJOIN(", ",TRUE,B1:B3)', "uno, dos, tres"],
    ['=IF(SUM(C1:C3)=65,"Cuadra","No cuadra")', "Cuadra"],
    ["=1/0", "#DIV/0!"],
    ["=A9", 0],
  ])("calculates %s", async (formula, result) => {
    const { put, values } = opened();
    put("A1:C3", [
      ["Sur", "uno", 15],
      ["Norte", "dos", 20],
      ["Sur", "tres", 30],
    ]);
    put("E5", [[formula]]);
    expect(await values("E5")).toEqual([[result]]);
  });

  it.each([
    ["=1.50", 1.5],
    ["=1.0", 1],
    ["=0.0", 0],
    ["=1e3", 1000],
    ["=1E-3", 0.001],
    ["=007", 7],
    ["=.5", 0.5],
    ["=-1.50", -1.5],
    ["=(1.50)", 1.5],
    ["=IF(TRUE,1.50,2)", 1.5],
    ["=LEN(1.50)", 3],
    ["=1.50=1.5", true],
    ["=SUM({1.50,007;-1.0,1e1})", 17.5],
    ['=LEN("1.50")', 4],
    ['=LEN(INDEX({"1.50","007"},1))', 4],
  ])("takes a number in a formula for a number, however it is written: %s", async (formula, result) => {
    const { put, values } = opened();
    put("A1:C1", [[formula, "=ISTEXT(A1)", "=SUM(A1:A1)"]]);
    expect(await values("A1:C1")).toEqual([[result, false, typeof result === "number" ? result : 0]]);
  });

  it("gives the cells that a spilled formula fills", async () => {
    const { book, sheet, put, values } = opened();
    put("A1:A3", [["a"], ["b"], ["a"]]);
    put("C1", [["=UNIQUE(A1:A3)"]]);
    expect(await values("C1:C2")).toEqual([["a"], ["b"]]);
    expect(book.read(sheet, at("C2"))).toEqual([[{ value: "b" }]]);
  });

  it("grows a sheet that is written past its end", async () => {
    const { put, values } = opened();
    put("AZ2500", [["lejos"]]);
    expect(await values("AZ2500")).toEqual([["lejos"]]);
  });

  it("measures filled cells from A1's side only as far as they reach, with looks when asked", () => {
    const { book, sheet, put } = opened();
    expect(book.extent(sheet, true)).toBeUndefined();
    put("B2:C4", [
      ["", 1],
      ["", ""],
      [2, ""],
    ]);
    book.patchStyle(sheet, at("F9"), { bold: true });
    expect(book.extent(sheet, false)).toEqual(at("B2:C4"));
    expect(book.extent(sheet, true)).toEqual(at("B2:F9"));
  });

  it("calculates over sheets and follows a renamed sheet", async () => {
    const { book, sheet, put, values } = opened();
    const other = book.addSheet("Datos del área");
    put("A1", [[40]], other);
    put("A1", [["='Datos del área'!A1+2"]]);
    expect(await values("A1")).toEqual([[42]]);
    book.renameSheet(other, "Datos");
    put("A1", [[50]], other);
    expect(await values("A1")).toEqual([[52]]);
    expect(book.read(sheet, at("A1"))[0]?.[0]?.formula).toBe("=Datos!A1+2");
  });
});
