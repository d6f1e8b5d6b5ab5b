import fc from "fast-check";
import { columnRange, formatReference, lockAddress, parseReference } from "../../../src/domain/formula/cellReference";
import { parseFormula } from "../../../src/domain/formula/parseFormula";
import { formatScope, parseScope, parseSheetRange, quoteSheet } from "../../../src/domain/formula/sheetName";

describe("names of sheets in formulas", () => {
  it.each([
    ["Metas", "Metas"],
    ["Catálogo_PIDM.2", "Catálogo_PIDM.2"],
    ["Catálogo PIDM", "'Catálogo PIDM'"],
    ["O'Brien", "'O''Brien'"],
    ["A1", "'A1'"],
    ["R1C1", "'R1C1'"],
    ["rc", "'rc'"],
    ["2025", "'2025'"],
    ["1. Plan", "'1. Plan'"],
    ["a-b", "'a-b'"],
    ["TRUE", "'TRUE'"],
  ])("spells %s as %s", (name, spelled) => {
    expect(quoteSheet(name)).toBe(spelled);
  });

  it("are read back from any reference that we write", () => {
    const name = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 31 })
      .filter((text) => !/[[\]:*?/\\\p{C}]|^'|'$|^\s|\s$/u.test(text));
    fc.assert(
      fc.property(
        name,
        fc.integer({ min: 1, max: 1_048_576 }),
        fc.integer({ min: 1, max: 16_384 }),
        (sheet, row, column) => {
          const formula = formatReference(sheet, row, column);
          expect(parseFormula(formula)).toMatchObject({ ok: true });
          expect(parseReference(formula)).toEqual({ sheet, area: { row, column, rows: 1, columns: 1 } });
        },
      ),
    );
  });

  it.each([
    "Hoja!",
    "'Mi hoja'!",
    "Ene:Dic!",
    "[1]Hoja!",
    "'[Plan 25.xlsx]Hoja 1'!",
    "'C:\\a\\[b.xlsx]c'!",
    "'Año 1:Año 2'!",
  ])("are the same after %s was read and written", (prefix) => {
    expect(formatScope(parseScope(prefix.slice(0, -1)))).toBe(prefix);
  });
});

describe("addresses with sheets", () => {
  it("are locked for charts and names", () => {
    expect(lockAddress("Mi hoja!A5:A9")).toBe("'Mi hoja'!$A$5:$A$9");
    expect(lockAddress("B2")).toBe("$B$2");
    expect(columnRange("Resumen", "C", 4, 9)).toBe("Resumen!$C$4:$C$9");
    expect(parseSheetRange("'O''Brien'!$A$1:$B$2")).toEqual({ sheet: "O'Brien", area: "A1:B2" });
  });

  it.each(["=#REF!", "=SUM(A1)", "=A1", "=[1]Hoja!A1", "=Ene:Dic!A1", "=Hoja!A:A", "Hoja!A1", "=Hoja!A1,Hoja!B1"])(
    "are not read from %s",
    (formula) => {
      expect(parseReference(formula)).toBeUndefined();
    },
  );
});
