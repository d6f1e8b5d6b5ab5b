import { sampleRiskMap } from "../../assets/samples/riskMap";
import { setRiskMethod } from "../../src/actions/setRiskMethod";
import { structure } from "../../src/actions/structure";
import { emptyProject } from "../../src/domain/project/emptyProject";
import { readRiskMap } from "../../src/domain/risk/readRiskMap";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { emptySnapshot } from "../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../src/layouts/decodeBook";

const project = { ...emptyProject, ...sampleRiskMap };
const book = applyPlan(emptySnapshot, structure.run(emptySnapshot, { project }).plan);

describe("Another method", () => {
  it("is one cell of «Ficha», kept as text; the formulas stay as they are", () => {
    const { plan } = setRiskMethod.run(book, { method: "2015" });
    expect(plan).toEqual([
      { op: "setNumberFormat", sheet: "Ficha", area: "C18", format: "@" },
      { op: "setValues", sheet: "Ficha", area: "C18", values: [["2015"]] },
    ]);
    const after = applyPlan(book, plan);
    expect(readRiskMap(decodeBook(after).project).method.id).toBe("2015");
    expect(structure.run(after, {}).plan).toEqual([]);
  });

  it("lists every risk whose results change, before beside after", () => {
    const { changes } = setRiskMethod.run(book, { method: "2015" });
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
      before: { impact: "Catastrófico", inherentZone: "extreme", residualProbability: 2, residualZone: "extreme" },
      after: { impact: "Mayor", inherentZone: "high", residualProbability: 1, residualZone: "low" },
    });
  });

  it("changes nothing when it is the method in use", () => {
    expect(setRiskMethod.run(book, { method: "v4-v6" }).changes).toEqual([]);
  });
});
