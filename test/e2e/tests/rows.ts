import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import type { BrowserTest } from "../support/BrowserTest";
import { eventually } from "../support/eventually";
import { goTo, showSheet, typeAt } from "../support/grid";
import type { Scene } from "../support/Scene";
import { assertCell, button, checkBook } from "../support/steps";

type Shown = (text: string | RegExp) => Promise<void>;

/** The cells' values, in their order. */
function readCells(scene: Scene, sheet: string, addresses: readonly string[]): Promise<readonly unknown[]> {
  return Promise.all(addresses.map(async (address) => (await scene.cell(sheet, address)).value));
}

/** Waits until cells hold what is wanted. */
function assertCells(scene: Scene, sheet: string, wanted: Readonly<Record<string, unknown>>): Promise<void> {
  return eventually(async () =>
    assert.deepEqual(await readCells(scene, sheet, Object.keys(wanted)), Object.values(wanted)),
  );
}

/** March and October of the second to fourth subactivity; the rows around them stay. */
async function markMonths(scene: Scene, shown: Shown): Promise<void> {
  const blank = { F5: "", F6: "", F7: "", F8: "", F9: "", M7: "" };
  await assertCells(scene, "Cronograma", blank);
  await goTo(scene, "Cronograma", "C6:C8");
  await shown("Cronograma, filas 6 a 8");
  for (const month of ["Marzo", "Octubre"]) await scene.pane.getByLabel(month).check();
  await button(scene, "Marcar los meses en 3 renglones").click();
  await shown("Los meses quedaron en el cronograma.");
  await assertCells(scene, "Cronograma", { F5: "", F6: "✓", F7: "✓", F8: "✓", F9: "", M7: "✓", S7: 2 });
  await button(scene, "Deshacer los meses marcados").click();
  await assertCells(scene, "Cronograma", { ...blank, S7: 0 });
}

/** The row of 1-2-5-3 takes another meta of the catalogue, found by its words. */
async function fillMeta(scene: Scene, shown: Shown): Promise<void> {
  const [, , text] = await readCells(scene, "Metas", ["B6", "C6", "D6"]);
  const [wanted] = await readCells(scene, "Catálogo PIDM", ["F11"]);
  assert.ok(text !== "" && text !== wanted);
  await goTo(scene, "Metas", "D6");
  await shown("Metas, fila 6");
  await scene.pane.getByLabel(/^1-2-7-4 · /).check();
  await button(scene, "Escribir la meta").click();
  await shown("B6: 1-2-5-3 → 1-2-7-4");
  await assertCells(scene, "Metas", { B6: "1-2-5-3", C6: 3, D6: text });
  await button(scene, "Escribir en el libro").click();
  await shown("La meta quedó escrita en su renglón.");
  await assertCells(scene, "Metas", { B6: "1-2-7-4", C6: 4, D6: wanted, B7: "1-2-5-4" });
  await button(scene, "Deshacer el renglón de la meta").click();
  await assertCells(scene, "Metas", { B6: "1-2-5-3", C6: 3, D6: text });
}

export const fillRows: BrowserTest = {
  title: "months are marked in three rows at once and a meta is filled from the catalogue, and both are undone",
  run: async ({ openSample }) => {
    const scene = await openSample();
    const shown: Shown = (text) => scene.pane.getByText(text).first().waitFor();
    await scene.pane.getByRole("tab", { name: "Inicio" }).click();
    await button(scene, "Llenar renglones").click();
    await shown("Llenar los renglones seleccionados");
    await markMonths(scene, shown);
    await fillMeta(scene, shown);
    await button(scene, "Volver").click();
  },
};

/** A code of the plan that no meta of the sample has. */
const lost = "1-2-7-9";

/** Milliseconds from key to key of a person: the cell's list opens after the first. */
const pace = 120;

async function typeCode(scene: Scene, cell: string, code: string): Promise<void> {
  await typeAt(scene, "Evidencias", cell, code, pace);
  await assertCell(scene, "Evidencias", cell, code);
}

/** The card of the finding that leads to a cell of «Evidencias». */
function cardAt({ pane }: Scene, cell: string): Locator {
  const link = pane.getByRole("button", { name: new RegExp(`^Ir a Evidencias, renglón \\d+, ${cell}$`) });
  return pane.getByRole("article").filter({ has: link });
}

/** Chooses the meta of the row in its card, and waits until its finding is gone. */
async function link(scene: Scene, cell: string, code: string): Promise<void> {
  const card = cardAt(scene, cell);
  await card.getByLabel("Meta a la que pertenece").selectOption(code);
  await card.getByRole("button", { name: `Escribir en ${cell}` }).click();
  await assertCell(scene, "Evidencias", cell, code);
  await card.waitFor({ state: "detached" });
}

async function linkAndUndo(scene: Scene): Promise<void> {
  await link(scene, "A6", "1-2-7-1");
  await assertCell(scene, "Evidencias", "A10", lost);
  await button(scene, "Deshacer la corrección de A6").click();
  await assertCell(scene, "Evidencias", "A6", lost);
  await cardAt(scene, "A6").waitFor();
}

async function removeRow(scene: Scene, shown: Shown): Promise<void> {
  const [text, below] = await readCells(scene, "Evidencias", ["B10", "B11"]);
  assert.ok(text !== "" && below !== "" && text !== below);
  const card = cardAt(scene, "A10");
  await card.getByRole("button", { name: "Quitar el renglón" }).click();
  await shown("Se quitará la fila 10 de la tabla de Evidencias. Los demás renglones suben.");
  await assertCells(scene, "Evidencias", { A10: lost, B10: text });
  await button(scene, "Quitar el renglón").click();
  await assertCells(scene, "Evidencias", { A9: "1-2-5-4", A10: "1-2-7-1", B10: below, A15: "1-2-7-4", A16: "" });
  await card.waitFor({ state: "detached" });
  await cardAt(scene, "A6").waitFor();
  await button(scene, "Deshacer el retiro del renglón").click();
  await assertCells(scene, "Evidencias", { A10: lost, B10: text, B11: below, A16: "1-2-7-4" });
  await card.waitFor();
}

export const orphans: BrowserTest = {
  title: "evidence without meta is linked to one from its card, another goes with its row, and both come back",
  run: async ({ openSample }) => {
    const scene = await openSample();
    const shown: Shown = (text) => scene.pane.getByText(text).first().waitFor();
    await showSheet(scene, "Evidencias");
    await typeCode(scene, "A6", lost);
    await typeCode(scene, "A10", lost);
    await checkBook(scene);
    await linkAndUndo(scene);
    await removeRow(scene, shown);
    await link(scene, "A6", "1-2-5-1");
    await link(scene, "A10", "1-2-5-5");
  },
};
