import fc from "fast-check";
import { readForPerson } from "../../../src/domain/formula/readForPerson";
import { formulaWords, showFormula } from "../../../src/i18n/es/formulaWords";

const read = (formula: string) => readForPerson(formula, formulaWords);

describe("a formula typed in Spanish with the settings of Colombia", () => {
  it.each([
    ["=SUMA(1;2)", "=SUM(1,2)"],
    ["=suma(b2:b5;1,5)", "=SUM(b2:b5,1.5)"],
    ['=SI(A1="sí; no";VERDADERO;"1,5")', '=IF(A1="sí; no",TRUE,"1,5")'],
    ['=SUMAR.SI.CONJUNTO(tP[Valor];tP[Objeto];"a")', '=SUMIFS(tP[Valor],tP[Objeto],"a")'],
    ["=SI.ERROR(BUSCARV(A1;'Hoja; 1'!A:B;2;FALSO);#N/D)", "=IFERROR(VLOOKUP(A1,'Hoja; 1'!A:B,2,FALSE),#N/A)"],
    ["=AÑO(HOY())-,5", "=YEAR(TODAY())-.5"],
    ["={1\\2;3\\4}", "={1,2;3,4}"],
    ["=SUMA((A1;B2))", "=SUM((A1,B2))"],
    ["=tP[[#Esta fila];[Valor; total]]*2", "=tP[[#This Row],[Valor; total]]*2"],
    ["=CONTARA(tP[#Todo])", "=COUNTA(tP[#All])"],
    ["=MAX(1,5)", "=MAX(1.5)"],
    ["=1,5E3*A1", "=1.5E3*A1"],
    ["=LOG10(A1)+A1#", "=LOG10(A1)+A1#"],
    ["=SUMA (1;2)", "=SUM (1,2)"],
    ["=SUMA+1", "=SUMA+1"],
  ])("%s is %s", (typed, kept) => {
    expect(read(typed)).toBe(kept);
  });

  it.each(["=SUM(A1,B1)", "=IF(A1>1.5,TRUE,0)", '=IFERROR(ABS(1),"x")'])("plain English stays: %s", (formula) => {
    expect(read(formula)).toBe(formula);
  });

  it.each(["=A1*1.5", "=SUMA(A1,B1)", "=MAX(A1,B1)", "=1.000+1", "=SUMA(1;2.5)", "=SUMA(A1,2)", "=SUMA(HOY(),5)"])(
    "Excel asks to type it again: %s",
    (formula) => {
      expect(read(formula)).toBeUndefined();
    },
  );

  it("what is shown in Spanish is read back as it was", () => {
    const cell = fc.constantFrom("A1", "$B$2:B9", "Hoja2!C3", "tP[Valor]", "1.5", "0.25", "TRUE", '"a;b,c"', "#N/A");
    const name = fc.constantFrom("SUM", "IF", "SUMIFS", "MAX", "IFERROR", "VLOOKUP", "ABS", "YEAR");
    const call = fc
      .tuple(name, fc.array(cell, { minLength: 1, maxLength: 4 }))
      .map(([own, parts]) => `${own}(${parts.join(",")})`);
    const formula = fc
      .tuple(call, fc.constantFrom("+", "*", "&"), fc.oneof(call, cell))
      .map((parts) => `=${parts.join("")}`);
    fc.assert(fc.property(formula, (text) => expect(read(showFormula(text))).toBe(text)));
  });
});
