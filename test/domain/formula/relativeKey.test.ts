import fc from "fast-check";
import { fromRelativeKey, relativeKey } from "../../../src/domain/formula/relativeKey";

describe("relativeKey", () => {
  it("is equal for copies of a formula in other rows and columns", () => {
    expect(relativeKey("=B5*$C5-D$1", 5, 6)).toBe(relativeKey("=C9*$C9-E$1", 9, 7));
    expect(relativeKey("=SUM(Hoja1!B5:B7)/B:B", 8, 2)).toBe(relativeKey("=SUM(Hoja1!C5:C7)/C:C", 8, 3));
  });

  it("differs where a copy was changed", () => {
    expect(relativeKey("=B5*1000", 5, 6)).not.toBe(relativeKey("=B6*100", 6, 6));
    expect(relativeKey("=B5*C5", 5, 6)).not.toBe(relativeKey("=B6*C5", 6, 6));
    expect(relativeKey("=Hoja1!B5", 5, 6)).not.toBe(relativeKey("=Hoja2!B6", 6, 6));
    expect(relativeKey('=B5&"A5"', 5, 6)).not.toBe(relativeKey('=B6&"A6"', 6, 6));
  });

  it("is written for another cell by fromRelativeKey", () => {
    const key = relativeKey("=SUM($A$1:A2)*B:B+'Hoja 1'!3:$4&\"B2\"", 2, 1);
    expect(fromRelativeKey(key, 5, 3)).toBe("=SUM($A$1:C5)*D:D+'Hoja 1'!6:$4&\"B2\"");
    expect(fromRelativeKey(relativeKey("=A1+1", 2, 2), 1, 2)).toBe("=#REF!+1");
  });

  it("gives a formula back to its own cell", () => {
    const cell = fc.tuple(fc.integer({ min: 1, max: 1_048_576 }), fc.integer({ min: 1, max: 16_384 }));
    const pieces = fc.constantFrom(
      "=",
      "SUM(",
      ")",
      "A1",
      "$B$20",
      "XFD1048576",
      "C:$D",
      "$3:9",
      ",",
      "12.50",
      '"F6"',
      "+",
    );
    const more = fc.constantFrom(
      "'Año 2'!A1:B2",
      "tX[@Col 1]",
      "LOG10(",
      "A1048577",
      "A0",
      "[1]H1!A1",
      "\u0001",
      "'",
      "[",
    );
    const formula = fc.array(fc.oneof(pieces, more), { maxLength: 12 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(formula, cell, (text, [row, column]) => {
        const back = fromRelativeKey(relativeKey(text, row, column), row, column);
        expect(back.toUpperCase()).toBe(text.toUpperCase());
      }),
    );
  });

  it("gives 20.000 rows of one formula one key", () => {
    const formulas = Array.from(
      { length: 20_000 },
      (_, i) => `=IF(SUM(B${i + 1}:F${i + 1})=0,"",B${i + 1}/Hoja1!$B$2)`,
    );
    const keys = new Set(formulas.map((formula, i) => relativeKey(formula, i + 1, 7)));
    expect(keys.size).toBe(1);
  });
});
