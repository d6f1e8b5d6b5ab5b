import assert from "node:assert/strict";
import { sampleText } from "../../support/sampleForm";
import type { BrowserTest } from "../support/BrowserTest";
import type { Scene } from "../support/Scene";
import { assertCell, button } from "../support/steps";
import { assertFits } from "./narrow";

/** The sample's next version: an amount and an evidence other than before, and one line more. */
export const nextVersion = sampleText
  .replace("434.500.000", "34.500.000")
  .replace("Documento que contiene: Antecedentes", "Informe que contiene: Antecedentes");

/** Reads a form in the pane of a workbook that holds a project, and lays it beside the workbook. */
export async function compareForm(scene: Scene, text: string): Promise<void> {
  await scene.pane.getByRole("tab", { name: "Inicio" }).click();
  await button(scene, "Importar otro").click();
  const file = { name: "formato v3.txt", mimeType: "text/plain", buffer: Buffer.from(text) };
  await scene.pane.getByLabel("Elegir archivo").last().setInputFiles(file);
  await button(scene, "Comparar con el libro").click();
  await scene.pane.getByRole("heading", { name: "¿Qué cambió en el formato?" }).waitFor();
}

export const newForm: BrowserTest = {
  title: "a new version of the form is merged, and undone",
  run: async (tools) => {
    const scene = await tools.open({ query: "" });
    const shown = (text: string | RegExp) => scene.pane.getByText(text).first().waitFor();
    await scene.page.addStyleTag({ content: "#pane { width: 320px; }" });
    assert.ok((await scene.sheets()).includes("gm.formato"), "the workbook remembers the form");
    await compareForm(scene, nextVersion);
    await shown("2 cambios: 2 solo en el formato.");
    await assertFits(scene, "what changed in the form");
    await scene.pane.getByRole("list", { name: "Evidencias" }).locator("ins", { hasText: "Informe" }).waitFor();
    await scene.pane.getByRole("checkbox", { name: "Evidencia de 1-2-5-1 · Evidencia" }).uncheck();
    await button(scene, "Escribir 1 cambio").click();
    await shown("La versión nueva quedó en las hojas.");
    await assertCell(scene, "Presupuesto", "F11", 34_500_000);
    await assertCell(scene, "Presupuesto", "F5", 0);
    await button(scene, "Deshacer la versión nueva del formato").click();
    await shown("Se deshizo la versión nueva del formato.");
    await assertCell(scene, "Presupuesto", "F11", 434_500_000);
    await compareForm(scene, nextVersion);
    await shown("2 cambios: 2 solo en el formato.");
  },
};
