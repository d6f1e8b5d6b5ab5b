import { sampleRiskMap } from "../../../assets/samples/riskMap";
import { structure } from "../../../src/actions/structure";
import type { Finding } from "../../../src/domain/findings/Finding";
import { emptyProject } from "../../../src/domain/project/emptyProject";
import type { Project } from "../../../src/domain/project/Project";
import { readRiskMap } from "../../../src/domain/risk/readRiskMap";
import { zoneOf } from "../../../src/domain/risk/zoneOf";
import { formatCell, parseArea } from "../../../src/domain/workbook/address";
import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import { cellAt } from "../../../src/domain/workbook/cellAt";
import { planUndo } from "../../../src/domain/workbook/planUndo";
import { emptySnapshot, type Snapshot } from "../../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../../src/layouts/decodeBook";
import { findTable } from "../../../src/layouts/findTable";
import { sheetLayouts } from "../../../src/layouts/index";
import type { Column, SheetLayout } from "../../../src/layouts/Layout";
import { controles } from "../../../src/layouts/risk/controles";
import { impacto } from "../../../src/layouts/risk/impacto";
import { riesgos } from "../../../src/layouts/risk/riesgos";
import { validateBook } from "../../../src/rules/validate";
import { writeXlsx } from "../../../src/xlsx/writeXlsx";
import { hasLibreOffice } from "../../support/libreOffice";
import { projectFile, recalculateProjects } from "../../support/recalculateProject";
import { impactRow, riskRow } from "../../support/riskProject";
import { validateOoxml } from "../../support/validateOoxml";

const sample: Project = { ...emptyProject, ...sampleRiskMap };
const structured = (project: Project): Snapshot =>
  applyPlan(emptySnapshot, structure.run(emptySnapshot, { project }).plan);

const isRisk = ({ code }: Finding) => code.startsWith("risk/");
const riskFindings = (snapshot: Snapshot) => validateBook(decodeBook(snapshot)).findings.filter(isRisk);

function cellOf(snapshot: Snapshot, layout: SheetLayout, key: string, row: number) {
  if (layout.table === undefined) throw new Error("no table");
  const found = findTable(snapshot, layout.table);
  return { sheet: layout.name, area: formatCell((found?.area.row ?? 0) + row, found?.columns[key] ?? 0) };
}

function stateAt(snapshot: Snapshot, sheet: string, address: string) {
  const area = parseArea(address);
  return cellAt(
    snapshot.sheets.find(({ name }) => name === sheet),
    area?.row ?? 0,
    area?.column ?? 0,
  );
}

function valueAt(snapshot: Snapshot, sheet: string, row: number, column: number) {
  return cellAt(
    snapshot.sheets.find(({ name }) => name === sheet),
    row,
    column,
  ).value;
}

describe("The risk sheets", () => {
  it("hold the sample map and give it back as it was", () => {
    const { project } = decodeBook(structured(sample));
    const bare = <T extends { stored?: unknown }>(rows: readonly T[]) => rows.map(({ stored: _, ...row }) => row);
    expect(bare(project.risks)).toEqual(sampleRiskMap.risks);
    expect(bare(project.impacts)).toEqual(sampleRiskMap.impacts);
    expect(bare(project.controls)).toEqual(sampleRiskMap.controls);
    expect(project.riskSettings).toEqual(sampleRiskMap.riskSettings);
  });

  it("start a new workbook with the default choices, and structuring again changes nothing", () => {
    const empty = applyPlan(emptySnapshot, structure.run(emptySnapshot, {}).plan);
    expect(decodeBook(empty).project.riskSettings).toEqual(sampleRiskMap.riskSettings);
    expect(riskFindings(empty)).toEqual([]);
    expect(structure.run(empty, {})).toEqual({ plan: [], conflicts: [] });
    expect(structure.run(structured(sample), {}).plan).toEqual([]);
  });

  it("keep Excel's limits: formulas of 8,192 characters, lists of 255, no structured reference where Excel refuses it", () => {
    const columns: readonly Column[] = [riesgos, impacto, controles].flatMap(
      ({ table }): readonly Column[] => table.columns,
    );
    const formulas = [
      ...columns.map(({ formula }) => formula ?? ""),
      ...sheetLayouts.flatMap(({ cells = [] }) => cells.map(({ content }) => content)),
    ];
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(8_192);
    for (const { validation } of columns)
      if (validation?.kind === "list") expect(validation.values.join(",").length).toBeLessThanOrEqual(255);
    const conditional = sheetLayouts.flatMap(({ conditionalFormats }) =>
      conditionalFormats.map(({ formula }) => formula),
    );
    expect(conditional.filter((formula) => formula.includes("["))).toEqual([]);
    const modern = /\b(XLOOKUP|FILTER|UNIQUE|LET|MAXIFS|MINIFS|TEXTJOIN|IFS|SWITCH|CONCAT|SORT)\(/;
    expect(formulas.filter((formula) => modern.test(formula))).toEqual([]);
  });

  it("make a file without errors for the Open XML SDK, with risks and without any", async () => {
    expect(await validateOoxml(await projectFile(sample))).toEqual([]);
    const empty = applyPlan(emptySnapshot, structure.run(emptySnapshot, {}).plan);
    expect(await validateOoxml(await writeXlsx(empty))).toEqual([]);
  }, 60_000);
});

/** Thirty-three risks in one cell of the map: more than it lists. */
const crowd: Project = {
  ...emptyProject,
  risks: Array.from({ length: 33 }, (_, index) => riskRow({ number: index + 1 })),
  impacts: Array.from({ length: 33 }, (_, index) =>
    impactRow(index + 1, sampleRiskMap.impacts[0]?.answers.map((a) => a === "Sí") ?? []),
  ),
};

describe("The sample map as LibreOffice calculates it", () => {
  let [book, crowded]: Snapshot[] = [];

  beforeAll(async () => {
    if (!hasLibreOffice()) return;
    [book, crowded] = (await recalculateProjects([sample, crowd])).map(({ snapshot }) => snapshot);
  }, 300_000);

  const withBook = (title: string, run: (snapshot: Snapshot) => void) =>
    (hasLibreOffice() ? it : it.skip)(title, () => {
      if (book === undefined) throw new Error("no workbook");
      run(book);
    });

  withBook("names the zone and lists the numbers of the risks in every cell of both maps", (snapshot) => {
    const { method, risks } = readRiskMap(sample);
    const expected = new Map<string, string[]>();
    const put = (side: string, p: number, i: number, key: string) =>
      expected.set(`${side}${p}${i}`, [...(expected.get(`${side}${p}${i}`) ?? []), key]);
    for (const { key, input, valuation } of risks) {
      put("inherent", input.probability ?? 0, valuation.impact?.level ?? 0, key);
      put("residual", valuation.residual?.probability ?? 0, valuation.residual?.impact ?? 0, key);
    }
    const cells = [1, 2, 3, 4, 5].flatMap((p) => [3, 4, 5].map((i) => [p, i] as const));
    for (const [side, column] of Object.entries({ inherent: 1, residual: 8 }))
      for (const [p, i] of cells) {
        const word = method.zoneWords[zoneOf(method, p, i) ?? "low"];
        const text = [word, expected.get(`${side}${p}${i}`)?.join(", ")]
          .filter((line) => line !== undefined)
          .join("\n");
        expect(valueAt(snapshot, "Mapa de calor", 12 - p, column + i)).toBe(text);
      }
    expect(expected.size).toBeGreaterThan(12);
  });

  withBook("counts the risks of each zone before and after the controls", (snapshot) => {
    const rows = [15, 16, 17, 18].map((row) =>
      [1, 2, 3].map((column) => valueAt(snapshot, "Mapa de calor", row, column)),
    );
    const { risks } = readRiskMap(sample);
    const count = (side: "inherent" | "residual", zone: string) =>
      risks.filter(
        ({ valuation }) => (side === "inherent" ? valuation.inherentZone : valuation.residual?.zone) === zone,
      ).length;
    expect(rows).toEqual([
      ["Extremo", count("inherent", "extreme"), count("residual", "extreme")],
      ["Alto", count("inherent", "high"), count("residual", "high")],
      ["Moderado", count("inherent", "moderate"), count("residual", "moderate")],
      ["—", 0, 0],
    ]);
    expect(valueAt(snapshot, "Mapa de calor", 20, 2)).toBe(0);
  });

  withBook("says how many more risks a cell has than it lists", () => {
    const text = crowded === undefined ? "" : String(valueAt(crowded, "Mapa de calor", 9, 6));
    expect(text).toMatch(/^Extremo\n1, 2, 3, .*, 29, 30 y 3 más$/s);
  });

  withBook("has no finding, and no formula in error", (snapshot) => {
    expect(riskFindings(snapshot)).toEqual([]);
    const values = snapshot.sheets.flatMap(({ cells }) => cells?.values.flat() ?? []);
    expect(
      values.filter((value) => typeof value === "string" && /^#(REF|DIV|NAME|N\/A|VALUE|NUM)/.test(value)),
    ).toEqual([]);
  });

  (hasLibreOffice() ? it : it.skip).each([
    { layout: riesgos, key: "inherentZone", typed: "Moderado", code: "risk/zone-mismatch", expected: "Extremo" },
    { layout: riesgos, key: "residualImpact", typed: 3, code: "risk/impact-displaced", expected: "5" },
    { layout: riesgos, key: "residualZone", typed: "Alto", code: "risk/residual-mismatch", expected: "Extremo" },
    { layout: riesgos, key: "impact", typed: 3, code: "risk/impact-mismatch", expected: "5" },
    { layout: impacto, key: "yes", typed: 4, code: "risk/impact-mismatch", expected: "13" },
    { layout: controles, key: "solidity", typed: "Débil", code: "risk/residual-mismatch", expected: "Fuerte" },
  ] as const)("finds what is typed over $key, shows both values, gives the formula back, and can be undone", (row) => {
    if (book === undefined) throw new Error("no workbook");
    const { layout, key, typed, code, expected } = row;
    const { sheet, area } = cellOf(book, layout, key, 1);
    const wrong = applyPlan(book, [{ op: "setValues", sheet, area, values: [[typed]] }]);
    const findings = riskFindings(wrong);
    expect(findings).toEqual([expect.objectContaining({ code, places: [{ sheet, cell: area }], severity: "error" })]);
    expect(findings[0]?.params).toMatchObject({ risk: "1", found: String(typed), expected, typed: true });
    const plan = findings[0]?.fix?.plan ?? [];
    const fixed = applyPlan(wrong, plan);
    const formula = stateAt(book, sheet, area).formula;
    expect(formula.length).toBeGreaterThan(10);
    expect(stateAt(fixed, sheet, area).formula).toBe(formula);
    expect(riskFindings(fixed)).toEqual([]);
    const undone = applyPlan(fixed, planUndo(fixed, { before: wrong, plan }).plan);
    expect(stateAt(undone, sheet, area)).toMatchObject({ value: typed, formula: "" });
  });
});
