import { parseFormula } from "../../../src/domain/formula/parseFormula";

const nodeOf = (formula: string) => {
  const parsed = parseFormula(formula);
  return parsed.ok ? parsed.node : parsed.reason;
};

describe("parseFormula", () => {
  it("reads a sum with the cells that it adds", () => {
    expect(nodeOf("=+sum(E6:$E$7,2)")).toEqual({
      kind: "operation",
      operator: "+",
      operands: [
        {
          kind: "call",
          name: "SUM",
          arguments: [
            { kind: "reference", reference: { kind: "cells", area: { row: 6, column: 5, rows: 2, columns: 1 } } },
            { kind: "number", value: 2 },
          ],
        },
      ],
    });
  });

  it("reads newer functions with the prefix of the file as without it", () => {
    expect(nodeOf("_xlfn._xlws.SORT(A1:A3)")).toEqual(nodeOf("=SORT(A1:A3)"));
  });

  it("keeps an argument that is left out", () => {
    expect(nodeOf("=IF(A1,,2)")).toMatchObject({ arguments: [{ kind: "reference" }, undefined, { value: 2 }] });
  });

  it("reads the error that a deleted row leaves on another sheet", () => {
    expect(nodeOf("=Hoja!#REF!")).toEqual({ kind: "error", value: "#REF!" });
    expect(nodeOf("=#REF!$A$1:$B$2")).toEqual({ kind: "error", value: "#REF!" });
    expect(nodeOf("='Hoja 2'!#REF!+1")).toMatchObject({ operands: [{ kind: "error" }, { kind: "number" }] });
  });

  it("reads LET, LAMBDA and arrays", () => {
    expect(nodeOf("=LET(a,1,a+A1)")).toMatchObject({ kind: "binding", names: ["a"], values: [{ value: 1 }] });
    expect(nodeOf("=LAMBDA(x,x+1)(2)")).toMatchObject({ kind: "call", name: "", arguments: [{ kind: "binding" }, {}] });
    expect(nodeOf('={1,2;3,"a"}')).toMatchObject({
      kind: "array",
      rows: [
        [{}, {}],
        [{}, { value: "a" }],
      ],
    });
  });

  it.each(["=SUM(A1;B1)", "=SUM(A1", "==1", '="abc', "=LEN(", "", "=", "='Hoja'A1", "=tMetas[", "=SUMA(A1;B1)"])(
    "does not read %s",
    (formula) => {
      expect(nodeOf(formula)).toBe("syntax");
    },
  );

  it("keeps a formula longer than Excel's limit as text", () => {
    expect(nodeOf(`=1${"+1".repeat(500_000)}`)).toBe("too-long");
  });

  it("refuses deep nesting without throwing", () => {
    expect(nodeOf(`=${"(".repeat(4000)}1`)).toBe("syntax");
    expect(nodeOf(`=${"-".repeat(8000)}1`)).toBe("syntax");
  });
});
