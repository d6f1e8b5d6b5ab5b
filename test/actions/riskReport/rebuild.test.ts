import { sampleRiskMap } from "../../../assets/samples/riskMap";
import { reportRisks } from "../../../src/actions/reportRisks";
import { setRiskSettings } from "../../../src/actions/setRiskSettings";
import { emptyProject } from "../../../src/domain/project/emptyProject";
import { defaultSettings } from "../../../src/domain/risk/RiskSettings";
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
});
