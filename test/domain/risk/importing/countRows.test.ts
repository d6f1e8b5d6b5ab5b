import { readRiskSheet } from "../../../../src/domain/risk/importing/readRiskSheet";
import type { Cell } from "../../../../src/domain/workbook/Cell";
import { messyMap, shortV4 } from "../../../support/messyMaps";
import { fc } from "../../../support/property";
import { gridOf, map2015, mapV4, type Rows } from "../../../support/riskMaps";
import * as wild from "../../../support/wildMaps";

const fixtures: readonly (readonly [name: string, rows: Rows])[] = [
  ["map2015", map2015],
  ["mapV4", mapV4],
  ["shortV4", shortV4],
  ["messyMap", messyMap],
  ["textlessMap", wild.textlessMap],
  ...[
    wild.scoredMaps,
    wild.wordlessMaps,
    wild.levelledMaps,
    wild.crowdedMaps,
    wild.packedMaps,
    wild.slottedMaps,
    wild.neighbourMaps,
    wild.headingMaps,
    wild.generalMaps,
  ].flatMap((maps) => Object.entries(maps)),
  ...Object.entries(wild.typedMaps).map(([name, { rows }]) => [name, rows] as const),
  ...wild.otherMatrices.map(([name, , rows]) => [name, rows] as const),
];

/** The rows of a sheet with something in them. */
const filledRows = (rows: Rows) => rows.filter((row) => row.some((cell) => String(cell).trim() !== "")).length;

/** Adds the parts up, and looks each left row up in the sheet. */
function expectWhole(rows: Rows, times = 1): void {
  const reading = readRiskSheet(gridOf(rows));
  if (reading.kind === "no-map") return;
  const { count, left, risks } = reading;
  const { titles, headings, more } = count;
  expect(titles + headings + count.risks + more + left.length).toBe(count.rows);
  expect(count.left).toBe(left.length);
  expect(count.risks).toBe(risks.length);
  if (times === 1 && reading.columns.filter(({ field }) => field === "text").length === 1)
    expect(count.rows).toBe(filledRows(rows));
  expect(left.every(({ row, text }) => text !== "" && filledRows([rows[row - 1] ?? []]) === 1)).toBe(true);
}

describe("The count of an import", () => {
  it.each(fixtures)("adds up for the map %s: titles, headings, risks, more and left are its rows", (_, rows) => {
    expectWhole(rows);
  });

  it("adds up for any sheet", () => {
    const words = [...map2015, ...mapV4, ...messyMap, ...(wild.crowdedMaps.below ?? [])]
      .flat()
      .filter((cell) => cell !== "");
    const cell = fc.oneof(
      { weight: 3, arbitrary: fc.constant<Cell>("") },
      { weight: 3, arbitrary: fc.constantFrom<Cell>(...words) },
      { weight: 1, arbitrary: fc.integer({ max: 99 }) },
    );
    const body = fc.array(fc.array(cell, { maxLength: 10 }), { minLength: 1, maxLength: 10 });
    const above = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 2 });
    const head = [
      "N.º",
      "Proceso",
      "Tipo de riesgo",
      "Riesgo",
      "Causas",
      "Probabilidad",
      "Zona",
      "Control",
      "Propósito",
    ];
    const first = [
      "1",
      "Compras",
      "Corrupción",
      "Posibilidad de favorecer a un proponente",
      "Favores",
      3,
      "Alto",
      "",
      "",
    ];
    fc.assert(
      fc.property(above, body, (title, rows) => expectWhole([...title, head, first, ...rows])),
      { numRuns: 25 },
    );
  });
});
