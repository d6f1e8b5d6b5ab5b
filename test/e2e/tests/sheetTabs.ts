import assert from "node:assert/strict";
import type { BrowserTest } from "../support/BrowserTest";
import { showSheet, waitForSelection, waitForSheet } from "../support/grid";
import type { Scene } from "../support/Scene";
import { assertCell, button, checkBook } from "../support/steps";

/** Chooses a line of the menu that a sheet's tab opens. */
async function fromTabMenu(scene: Scene, sheet: string, line: string): Promise<void> {
  await showSheet(scene, sheet);
  await waitForSheet(scene, sheet);
  const { page } = scene;
  await page.locator("#book").getByText(sheet, { exact: true }).last().click({ button: "right" });
  await page.getByText(line, { exact: true }).click();
}

async function rename(scene: Scene, sheet: string, name: string): Promise<void> {
  await fromTabMenu(scene, sheet, "Cambiar nombre");
  const { page } = scene;
  await page.locator('#book [contenteditable="true"]:focus').getByText(sheet, { exact: true }).waitFor();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
}

/** The links of the cards that lead to a sheet. */
const linksTo = (scene: Scene, sheet: string) =>
  scene.pane.getByRole("article").getByRole("button", { name: new RegExp(`^Ir a ${sheet}, `) });

/** The second step of «Inicio» and its state. */
const structureStep = (scene: Scene, state: string) =>
  scene.pane.getByRole("list", { name: "Pasos" }).getByRole("heading", { name: `Estructurar las hojas (${state})` });

export const sheetTabs: BrowserTest = {
  title: "links follow a sheet that a person renames; the cards of one that is deleted go, and its step is open again",
  run: async ({ open }) => {
    const scene = await open();
    const { pane } = scene;
    await structureStep(scene, "Hecho").waitFor();
    await checkBook(scene);
    assert.ok((await linksTo(scene, "Cronograma").count()) > 0, "a card leads to the sheet that will go");
    await rename(scene, "Presupuesto", "Plan de gastos");
    await linksTo(scene, "Plan de gastos").first().click();
    await waitForSelection(scene, "Plan de gastos", "F4");
    assert.equal(await linksTo(scene, "Presupuesto").count(), 0);
    await assertCell(scene, "Plan de gastos", "F3", 599_290_000);
    await fromTabMenu(scene, "Cronograma", "Eliminar");
    await scene.page.getByText("¿Desea eliminar esta hoja con todo lo que contiene?").waitFor();
    await scene.page.getByRole("button", { name: "Aceptar", exact: true }).click();
    await pane.getByText("Falta la hoja «Cronograma».").first().waitFor();
    assert.ok(!(await scene.sheets()).includes("Cronograma"));
    assert.equal(await linksTo(scene, "Cronograma").count(), 0, "no card leads to a sheet that is gone");
    assert.ok((await linksTo(scene, "Plan de gastos").count()) > 0, "the other cards stay");
    await pane.getByRole("tab", { name: "Inicio" }).click();
    await structureStep(scene, "Siguiente").waitFor();
    await button(scene, "Reparar hojas").waitFor();
  },
};
