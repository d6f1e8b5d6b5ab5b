import { printForFile, readFromFile } from "../../../src/domain/formula/printForFile";

describe("printForFile", () => {
  it.each([
    ["=SUM(A1:A3)", "SUM(A1:A3)"],
    ["=IFS(A1,1)+ifna(B1,2)", "_xlfn.IFS(A1,1)+_xlfn.ifna(B1,2)"],
    ["=XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
    ["=FILTER(A1:A3,B1:B3)", "_xlfn._xlws.FILTER(A1:A3,B1:B3)"],
    ["=SUMIFS(A:A,B:B,1)", "SUMIFS(A:A,B:B,1)"],
    ["=\"IFS(\" & 'IFS(x)'!A1", "\"IFS(\" & 'IFS(x)'!A1"],
    ["=tX[IFS(a)]", "tX[IFS(a)]"],
    ["=AGGREGATE(9,6,A1:A3)", "AGGREGATE(9,6,A1:A3)"],
    ["=LET(v,A1,v*2)", "_xlfn.LET(_xlpm.v,A1,_xlpm.v*2)"],
    ["=LAMBDA(x,x+tasa)(2)", "_xlfn.LAMBDA(_xlpm.x,_xlpm.x+tasa)(2)"],
  ])("spells %s as files do", (shown, stored) => {
    expect(printForFile(shown)).toBe(stored);
    expect(readFromFile(stored)).toBe(shown);
  });

  it.each([
    ["=[@Valor]*2", "tX[[#This Row],[Valor]]*2"],
    ["=[@[Valor parcial]]/[@[N.º]]", "tX[[#This Row],[Valor parcial]]/tX[[#This Row],[N.º]]"],
    ["=COUNTA([@[Ene]:[Dic]])", "COUNTA(tX[[#This Row],[Ene]:[Dic]])"],
    ["=COUNTA( tOtra[@[Ene]:[Dic]] )", "COUNTA( tOtra[[#This Row],[Ene]:[Dic]] )"],
    ["=tOtra[@Valor]", "tOtra[[#This Row],[Valor]]"],
    ["=SUM([Valor parcial])", "SUM(tX[Valor parcial])"],
    ["=COUNTA([@])", "COUNTA(tX[#This Row])"],
    ["=ROWS([[#Totals],[A]:[B]])", "ROWS(tX[[#Totals],[A]:[B]])"],
    ["=[@['[pesos']]]", "tX[[#This Row],['[pesos']]]"],
    ["=[@['@ '#1]]", "tX[[#This Row],['@ '#1]]"],
    ["=tX[[ #This Row ],[A]]", "tX[[ #This Row ],[A]]"],
    ["=[@[correo @ casa]]", "tX[[#This Row],[correo '@ casa]]"],
    ['="[@Valor]"', '"[@Valor]"'],
    ["=[1]!tX[[#This Row],[A]]", "[1]!tX[[#This Row],[A]]"],
  ])("writes the short «this row» of %s out", (shown, stored) => {
    expect(printForFile(shown, "tX")).toBe(stored);
  });

  it("keeps a formula longer than Excel's limit as it is", () => {
    const long = `=[@A]${"+[@A]".repeat(2000)}`;
    expect(printForFile(long, "tX")).toBe(long.slice(1));
  });
});
