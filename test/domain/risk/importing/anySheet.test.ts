import { readRiskSheet } from "../../../../src/domain/risk/importing/readRiskSheet";
import { messyMap, noMap } from "../../../support/messyMaps";
import { fc } from "../../../support/property";
import { gridOf, map2015, mapV4 } from "../../../support/riskMaps";
import { mismatchesOf } from "./readMap";

describe("Any other sheet", () => {
  it("is no map, and its first texts say what it is", () => {
    expect(readRiskSheet(gridOf(noMap))).toEqual({
      kind: "no-map",
      found: ["Plan de compras 2022", "Rubro", "Objeto", "Valor", "Fecha de inicio", "2.1.2"],
    });
    expect(readRiskSheet({ row: 1, column: 1, values: [] })).toEqual({ kind: "no-map", found: [] });
  });
});

describe("Whatever stands in a sheet", () => {
  const words = [...map2015, ...mapV4, ...messyMap].flat().filter((cell) => cell !== "");
  const cell = fc.oneof(
    fc.constant(""),
    fc.constantFrom(...words),
    fc.string({ maxLength: 8 }),
    fc.integer(),
    fc.boolean(),
  );
  const grid = fc.array(fc.array(cell, { maxLength: 12 }), { minLength: 1, maxLength: 12 });
  const head = ["N.º", "Proceso", "Riesgo", "Causas", "Probabilidad", "Impacto", "Zona", "Control", "Propósito"];

  it("is an answer and never an exception", () => {
    const kinds = fc.sample(grid, 40).map((rows) => readRiskSheet(gridOf(rows)).kind);
    expect(new Set(kinds).has("no-map")).toBe(true);
  });

  it("below headings is read where it has words, and every risk has a text", () => {
    fc.assert(
      fc.property(grid, (rows) => {
        const map = readRiskSheet(gridOf([head, ...rows]));
        // Where «Riesgo» holds no words it is no text, and the sheet no map.
        if (map.kind === "no-map") return;
        expect(map.risks.filter(({ draft }) => draft.risk.text.trim() === "")).toEqual([]);
        expect(mismatchesOf(map).every(([cell, found]) => cell !== "" && found !== "")).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
