import { sampleRiskMap } from "../../assets/samples/riskMap";
import { setRiskSettings } from "../../src/actions/setRiskSettings";
import { structure } from "../../src/actions/structure";
import type { WorkbookPort } from "../../src/actions/WorkbookPort";
import { emptyProject } from "../../src/domain/project/emptyProject";
import type { RiskSettings } from "../../src/domain/risk/RiskSettings";
import type { WritePlan } from "../../src/domain/workbook/WritePlan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { type MapSide, mapCellFormula } from "../../src/layouts/risk/mapFormulas";
import { ownPlace } from "../../src/layouts/risk/ownPlace";
import { withSharedHost } from "../support/withHost";

// Seconds on a free machine; several times as long where the cores are shared.
jest.setTimeout(120_000);
const open = withSharedHost();

const [levels, falling] = [
  [1, 2, 3, 4, 5],
  [5, 4, 3, 2, 1],
] as const;
const sides: readonly MapSide[] = ["inherente", "residual"];

/** The same map with formulas that each name their levels, as workbooks of before have them. */
const former: WritePlan = [
  { op: "addSheet", sheet: "Antes" },
  ...sides.map((side, index) => ({
    op: "setFormulas" as const,
    sheet: "Antes",
    area: index === 0 ? "B7:F11" : "I7:M11",
    formulas: falling.map((p) => levels.map((i) => mapCellFormula(side, p, i))),
  })),
];

describe("the heat map in the embedded workbook", () => {
  let workbook: WorkbookPort;
  beforeAll(async () => {
    workbook = excelWorkbook();
    const project = { ...emptyProject, ...sampleRiskMap };
    await workbook.apply(structure.run(await workbook.read(), { project }).plan);
    await workbook.apply(former);
  });

  async function bothMaps() {
    const { Excel } = open();
    return Excel.run(async (context) => {
      const ranges = ["Mapa de calor", "Antes"].flatMap((sheet) =>
        ["B7:F11", "I7:M11"].map((area) =>
          context.workbook.worksheets.getItem(sheet).getRange(area).load("values,formulas"),
        ),
      );
      await context.sync();
      const [inherent = [], residual = [], ...others] = ranges.map(({ values }) => values as string[][]);
      return { own: [inherent, residual], others, formulas: ranges.slice(0, 2).map((range) => range.formulas.flat()) };
    });
  }

  it.each<Partial<RiskSettings>>([
    { method: "v4-v6" },
    { rareCatastrophic: "high" },
    { method: "2015" },
    { method: "v7" },
  ])("says in each cell what a formula with its levels says: %j", async (settings) => {
    await workbook.apply(setRiskSettings.run(await workbook.read(), settings).plan);
    const { own, others } = await bothMaps();
    expect(own).toEqual(others);
    expect(own.flat(2).filter((text) => /\n\d/.test(text)).length).toBeGreaterThan(8);
  });

  it("has one formula for all cells of a side, which names the place of its cell", async () => {
    const { formulas } = await bothMaps();
    expect(formulas.map((cells) => new Set(cells).size)).toEqual([1, 1]);
    expect(formulas.flat().every((formula) => String(formula).includes(ownPlace.name))).toBe(true);
  });
});
