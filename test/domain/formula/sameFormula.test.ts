import { sameFormula } from "../../../src/domain/formula/sameFormula";

describe("sameFormula", () => {
  it.each([
    ["=sum( a1 , B2 )", "=SUM(A1,B2)", undefined],
    ["=tRiesgos[X]", "=[X]", "tRiesgos"],
    ["=SUM(triesgos[x])", "=SUM(tRiesgos[X])", undefined],
    ["=tMetas[[#This Row],[PIDM]]", "=[@PIDM]", undefined],
    ["=tMetas[[#This Row],[PIDM]]", "=tMetas[@PIDM]", "tMetas"],
    ["=COUNTA(tC[[#This Row], [Ene]:[Dic]])", "=COUNTA([@[Ene]:[Dic]])", "tC"],
    ["=_xlfn.IFS(A1,1.0)", "=IFS(A1,1)", undefined],
    ["='Hoja1'!A1", "=Hoja1!a1", undefined],
    ["SUM(A1)", "=SUM(A1)", undefined],
    ["=true", "=TRUE", undefined],
  ])("takes %s and %s for the same in %s", (a, b, table) => {
    expect(sameFormula(a, b, table)).toBe(true);
  });

  it.each([
    ["=tRiesgos[X]", "=[X]", "tControles"],
    ["=tOtra[@X]", "=[@X]", "tMetas"],
    ['="a b"', '="ab"', undefined],
    ['="a"', '="A"', undefined],
    ["=A1 B1", "=A1B1", undefined],
    ["=SUM(A1:A3 A2:B2)", "=SUM(A1:A3,A2:B2)", undefined],
    ["=A1", "=$A$1", undefined],
    ["=[@[a b]]", "=[@ab]", "tX"],
    ["=Hoja1!A1", "=Hoja2!A1", undefined],
    ["=(A1+B1)*2", "=A1+B1*2", undefined],
  ])("tells %s from %s in %s", (a, b, table) => {
    expect(sameFormula(a, b, table)).toBe(false);
  });
});
