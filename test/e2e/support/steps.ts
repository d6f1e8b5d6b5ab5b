import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { eventually } from "./eventually";
import type { Scene } from "./Scene";

/** A button of the pane by its words. */
export function button({ pane }: Scene, name: string | RegExp): Locator {
  return pane.getByRole("button", { name, exact: true });
}

/** Reads the sample form in the pane; nothing is written yet. */
export async function importSample(scene: Scene): Promise<void> {
  await button(scene, "Importar formato").click();
  await button(scene, "Usar el formato de ejemplo").click();
  await button(scene, "Está bien, continuar").waitFor();
}

/** Asks for the sheets and waits for the preview of what will be written. */
export async function previewStructure(scene: Scene): Promise<void> {
  await button(scene, "Está bien, continuar").click();
  await button(scene, "Estructurar").click();
  await button(scene, "Escribir en el libro").waitFor();
}

/** Writes what the preview announced. */
export async function writeStructure(scene: Scene): Promise<void> {
  await button(scene, "Escribir en el libro").click();
  await scene.pane.getByText("Las hojas están listas.").first().waitFor();
}

/** Presses the only primary button of Revisar and waits for the list of findings; what ended before is put away. */
export async function checkBook(scene: Scene): Promise<void> {
  await scene.pane.getByRole("tab", { name: "Revisar" }).click();
  const close = button(scene, "Cerrar").last();
  if (await close.isVisible()) await close.click();
  await button(scene, /^Revisar( otra vez)?$/).click();
  await close.waitFor();
  await scene.pane.getByText("La revisión terminó.").first().waitFor();
  await scene.pane.getByRole("list", { name: "Hallazgos" }).waitFor();
}

/** Asserts the value of a cell; a typed one gets there some time after its key. */
export function assertCell(scene: Scene, sheet: string, address: string, value: unknown): Promise<void> {
  return eventually(async () => {
    assert.equal((await scene.cell(sheet, address)).value, value, `${sheet}!${address}`);
  });
}
