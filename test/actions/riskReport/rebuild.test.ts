import { sampleRiskMap } from "../../../assets/samples/riskMap";
import { reportRisks } from "../../../src/actions/reportRisks";
import { setRiskSettings } from "../../../src/actions/setRiskSettings";
import { emptyProject } from "../../../src/domain/project/emptyProject";
import { methodIds } from "../../../src/domain/risk/methods";
import { defaultSettings, type RiskSettings } from "../../../src/domain/risk/RiskSettings";
import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import type { Snapshot } from "../../../src/domain/workbook/Snapshot";
import { bookOf, sheetOf, typeInto } from "../../support/bookTools";

const cover = "Informe de riesgos";
const report = (book: Snapshot) => applyPlan(book, reportRisks.run(book, { now: "2026-11-25T07:00" }).plan);
const built = report(bookOf({ ...emptyProject, ...sampleRiskMap }));
const rowsOf = (book: Snapshot) => sheetOf(book, cover).cells?.values ?? [];
const signatures = (book: Snapshot) => rowsOf(book).findLast((row) => String(row[0]).startsWith("Elaboró:")) ?? [];
const signatureRow = rowsOf(built).findLastIndex((row) => String(row[0]).startsWith("Elaboró:")) + 1;
const signed = typeInto(built, cover, `A${signatureRow}`, [["Elaboró: Oficina de Planeación"]]);

describe("The risk report that is built again", () => {
  it("keeps the signatures that people completed, and leaves the blank ones", () => {
    const again = signatures(report(signed));
    expect([again[0], again[4]]).toEqual(["Elaboró: Oficina de Planeación", "Revisó: ______________________"]);
  });

  it("keeps them also where another method moves their row", () => {
    const { plan } = setRiskSettings.run(signed, { ...defaultSettings, method: "2015" });
    const other = report(applyPlan(signed, plan));
    expect(signatures(other)[0]).toBe("Elaboró: Oficina de Planeación");
    expect(
      rowsOf(other)
        .flat()
        .filter((text) => String(text).startsWith("Elaboró:")),
    ).toHaveLength(1);
  });

  it("finds nothing typed on a report of ours, signed or not, whatever settings it was built for", () => {
    expect(reportRisks.run(built, undefined).typed).toEqual([]);
    expect(reportRisks.run(signed, undefined).typed).toEqual([]);
    const choices: readonly RiskSettings[] = [
      ...methodIds.map((method) => ({ ...defaultSettings, method })),
      { ...defaultSettings, rareCatastrophic: "high" },
      { method: "v4-v6", rareCatastrophic: "high", question16: false, controlTable: "25-15-10" },
    ];
    for (const from of choices) {
      const older = report(applyPlan(built, setRiskSettings.run(built, from).plan));
      for (const to of choices) {
        const now = applyPlan(older, setRiskSettings.run(older, to).plan);
        expect(reportRisks.run(now, { now: "2026-12-01T07:00" }).typed).toEqual([]);
      }
    }
  });

  it("names what people typed below it, beside it and over it, as text, figure or formula", () => {
    const [below, last] = [signatureRow + 3, signatureRow + 5];
    const noted = applyPlan(built, [
      { op: "setValues", sheet: cover, area: `A${below}`, values: [["Revisado en comité"]] },
      { op: "setFormulas", sheet: cover, area: `B${last}`, formulas: [["=1+1"]] },
      { op: "setValues", sheet: "Informe todos los riesgos", area: "P8", values: [[12]] },
      { op: "setValues", sheet: "Informe mapa residual", area: "B8", values: [["Ver acta"]] },
    ]);
    const { typed = [] } = reportRisks.run(noted, undefined);
    expect(typed.map(({ sheet, cell }) => `${sheet} ${cell}`)).toEqual([
      `${cover} A${below}`,
      `${cover} B${last}`,
      "Informe mapa residual B8",
      "Informe todos los riesgos P8",
    ]);
    expect([typed[0]?.text, typed[2]?.text, typed[3]?.text]).toEqual(["Revisado en comité", "Ver acta", "12"]);
  });
});
