import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { emptySnapshot } from "../../src/domain/workbook/Snapshot";
import type { WritePlan } from "../../src/domain/workbook/WritePlan";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";

const planOf = (formula: string): WritePlan => [
  { op: "addSheet", sheet: "Hoja1" },
  { op: "setValues", sheet: "Hoja1", area: "A1:A2", values: [["Valor"], [1]] },
  { op: "addTable", sheet: "Hoja1", table: "tX", area: "A1:B2" },
  { op: "setFormulas", sheet: "Hoja1", area: "B2", formulas: [[formula]] },
];

describe("a formula too long for Excel in a file", () => {
  it.each([
    ["a sum of a million characters", `=1${"+1".repeat(500_000)}`],
    ["40.000 letters before a bracket that never closes", `=${"a".repeat(40_000)}[@x`],
    ["quotes without end", `=${"'\"".repeat(50_000)}`],
    ["brackets in brackets", `=${"t[[@".repeat(25_000)}`],
  ])("is kept as it is, read and written: %s", async (_, formula) => {
    const book = applyPlan(emptySnapshot, planOf(formula));
    const file = await readXlsx(await writeXlsx(book));
    expect(file.ok && file.snapshot.sheets[0]?.cells?.formulas[1]?.[1]).toBe(formula);
  });
});
