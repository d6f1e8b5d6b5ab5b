import { sampleRiskMap } from "../../assets/samples/riskMap";
import { setRiskSettings } from "../../src/actions/setRiskSettings";
import { structure } from "../../src/actions/structure";
import { emptyProject } from "../../src/domain/project/emptyProject";
import { defaultSettings } from "../../src/domain/risk/RiskSettings";
import { readRiskMap } from "../../src/domain/risk/readRiskMap";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { planUndo } from "../../src/domain/workbook/planUndo";
import { emptySnapshot } from "../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../src/layouts/decodeBook";

const project = { ...emptyProject, ...sampleRiskMap };
const book = applyPlan(emptySnapshot, structure.run(emptySnapshot, { project }).plan);

describe("Another method", () => {
  it("is one cell of «Ficha», kept as text; the formulas stay as they are", () => {
    const { plan } = setRiskSettings.run(book, { method: "2015" });
    expect(plan).toEqual([
      { op: "setNumberFormat", sheet: "Ficha", area: "C18", format: "@" },
      { op: "setValues", sheet: "Ficha", area: "C18", values: [["2015"]] },
    ]);
    const after = applyPlan(book, plan);
    expect(readRiskMap(decodeBook(after).project).method.id).toBe("2015");
    expect(structure.run(after, {}).plan).toEqual([]);
  });

  it("lists every risk whose results change, before beside after", () => {
    const { changes } = setRiskSettings.run(book, { method: "2015" });
    const [old, now] = [project, { ...project, riskSettings: { ...project.riskSettings, riskMethod: "2015" } }].map(
      (one) => readRiskMap(one).risks.map(({ valuation }) => valuation),
    );
    const different = old?.flatMap((value, index) => {
      const other = now?.[index];
      const same =
        value.inherentZone === other?.inherentZone &&
        value.residual?.zone === other?.residual?.zone &&
        value.residual?.probability === other?.residual?.probability;
      return same ? [] : [index];
    });
    expect(changes.map(({ index }) => index)).toEqual(different);
    expect(changes.length).toBeGreaterThan(3);
    expect(changes[0]).toEqual({
      index: 1,
      number: 2,
      before: { impact: "Catastrófico", inherentZone: "Extremo", residualProbability: 2, residualZone: "Extremo" },
      after: { impact: "Mayor", inherentZone: "Alta", residualProbability: 1, residualZone: "Baja" },
    });
  });

  it("changes nothing when it is the method in use", () => {
    expect(setRiskSettings.run(book, { method: "v4-v6" })).toEqual({ plan: [], changes: [] });
  });

  it("goes back to what was there when it is undone", () => {
    const { plan } = setRiskSettings.run(book, { method: "2015" });
    const after = applyPlan(book, plan);
    const undone = applyPlan(after, planUndo(after, { before: book, plan }).plan);
    expect(decodeBook(undone).project.riskSettings).toEqual(project.riskSettings);
  });
});

describe("Another setting of the method", () => {
  it("is one cell of «Riesgos»; only the risks that it touches are listed", () => {
    const { plan, changes } = setRiskSettings.run(book, { rareCatastrophic: "high" });
    expect(plan).toEqual([
      { op: "setNumberFormat", sheet: "Riesgos", area: "D3", format: "@" },
      { op: "setValues", sheet: "Riesgos", area: "D3", values: [["Alto"]] },
    ]);
    const touched = readRiskMap(project).risks.filter(({ valuation: { impact, residual }, input }) => {
      const rare = input.probability === 1 || residual?.probability === 1;
      return impact?.level === 5 && rare;
    });
    expect(touched.length).toBeGreaterThan(0);
    expect(changes.map(({ index }) => index)).toEqual(touched.map(({ index }) => index));
    expect(changes.every(({ after }) => after.residualZone === "Alto")).toBe(true);
  });

  it("puts the default in the place of a word that no choice has, although no result changes", () => {
    const typed = applyPlan(book, [{ op: "setValues", sheet: "Ficha", area: "C18", values: [["V6"]] }]);
    const { plan, changes } = setRiskSettings.run(typed, { ...defaultSettings });
    expect(changes).toEqual([]);
    expect(decodeBook(applyPlan(typed, plan)).project.riskSettings.riskMethod).toBe("v4-v6");
    expect(plan.filter(({ op }) => op === "setValues")).toHaveLength(1);
  });
});
