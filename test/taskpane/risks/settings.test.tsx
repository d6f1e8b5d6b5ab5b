/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { sampleRiskMap } from "../../../assets/samples/riskMap";
import { structure } from "../../../src/actions/structure";
import { emptyProject } from "../../../src/domain/project/emptyProject";
import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import { emptySnapshot } from "../../../src/domain/workbook/Snapshot";
import type { WritePlan } from "../../../src/domain/workbook/WritePlan";
import { decodeBook } from "../../../src/layouts/decodeBook";
import { openRisks } from "./openPane";

const sample = () =>
  applyPlan(emptySnapshot, structure.run(emptySnapshot, { project: { ...emptyProject, ...sampleRiskMap } }).plan);

/** The lines under «Ver el detalle». */
const changed = () =>
  within(screen.getByText("Ver el detalle").closest("details") ?? document.body)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

describe("how the map is valued", () => {
  it("is changed after a preview that lists every risk with other results, and one undo takes it back", async () => {
    const { book, user } = await openRisks(sample());
    await user.click(screen.getByText("Cambiar el método"));
    await user.selectOptions(screen.getByLabelText("Método"), "2015");
    expect(screen.queryByLabelText("Tabla de controles")).toBeNull();
    await user.click(screen.getByText("Ver qué cambia"));
    await screen.findByText(/^Cambian los resultados de \d+ riesgos\. Sus respuestas se conservan\.$/);
    expect(changed()[0]).toBe(
      "Riesgo 2: impacto Catastrófico → Mayor; zona inherente Extremo → Alta; probabilidad residual 2 → 1; zona residual Extremo → Baja",
    );
    expect(book.counts.applies).toBe(0);
    await user.click(screen.getByText("Cambiar"));
    await screen.findByText(/Guía para la gestión del riesgo de corrupción \(2015\)/);
    expect(decodeBook(book.snapshot()).project.riskSettings.riskMethod).toBe("2015");
    await user.click(screen.getByText("Deshacer el cambio de método"));
    await screen.findByText(/versiones 4 a 6/);
    expect(decodeBook(book.snapshot()).project.riskSettings).toEqual(sampleRiskMap.riskSettings);
  });

  it("offers the settings of v4–v6 with the reason of each, and warns before an experimental method", async () => {
    const { user } = await openRisks(sample());
    await user.click(screen.getByText("Cambiar el método"));
    const labels = ["Rara vez × Catastrófico", "La pregunta 16 decide", "Tabla de controles"];
    expect(labels.map((label) => screen.getByLabelText<HTMLSelectElement>(label).value)).toEqual([
      "Extremo",
      "Sí",
      "100 puntos",
    ]);
    expect(screen.queryAllByText(/sin verificar en la guía/)).toHaveLength(2);
    expect(screen.getByText("Ver qué cambia").getAttribute("aria-disabled")).toBe("true");
    await user.selectOptions(screen.getByLabelText("Método"), "v7");
    expect(screen.queryAllByText(/Este método se leyó solo en fuentes secundarias/)).toHaveLength(1);
  });

  it("has nothing to change in a workbook without risk sheets", async () => {
    await openRisks(emptySnapshot);
    expect(screen.queryByText("Cambiar el método")).toBeNull();
  });

  it("says which word of the sheets is no choice, and puts the proposed one there", async () => {
    const typed: WritePlan = [{ op: "setValues", sheet: "Ficha", area: "C18", values: [["V6"]] }];
    const { book, user } = await openRisks(applyPlan(sample(), typed));
    await user.click(screen.getByText("Cambiar el método"));
    expect(screen.queryAllByText(/Las hojas dicen «V6», que no es una opción/)).toHaveLength(1);
    await user.click(screen.getByText("Ver qué cambia"));
    await screen.findByText("Ningún riesgo cambia de resultado.");
    await user.click(screen.getByText("Cambiar"));
    await screen.findByText("Se cambió la manera de valorar. Las hojas ya muestran los resultados.", { selector: "p" });
    expect(decodeBook(book.snapshot()).project.riskSettings.riskMethod).toBe("v4-v6");
  });
});
