import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { cellAt } from "../../../src/domain/workbook/cellAt";
import type { Snapshot } from "../../../src/domain/workbook/Snapshot";
import { readXlsx } from "../../../src/xlsx/readXlsx";
import { validateOoxml } from "../../support/validateOoxml";
import type { BrowserTest, Tools } from "../support/BrowserTest";
import type { Scene } from "../support/Scene";
import { assertCell, button, checkBook, importSample, previewStructure, writeStructure } from "../support/steps";

async function importAndStructure(scene: Scene, { picture }: Tools): Promise<void> {
  await picture(scene, "pane", "page");
  await importSample(scene);
  await scene.pane.getByText("El formato trae 4 errores y 24 avisos.").first().waitFor();
  await picture(scene, "import", "pane");
  await previewStructure(scene);
  await scene.pane.getByText("Se crearán 22 hojas y 20 tablas. No se borra ningún dato.").waitFor();
  assert.deepEqual(await scene.sheets(), ["Hoja1"], "nothing is written before a person agrees");
  await picture(scene, "preview", "pane");
  await writeStructure(scene);
}

async function assertBudget(scene: Scene): Promise<void> {
  await assertCell(scene, "Presupuesto", "F11", 434_500_000);
  await assertCell(scene, "Presupuesto", "F4", 199_290_000);
  await assertCell(scene, "Presupuesto", "F3", 599_290_000);
  await assertCell(scene, "Presupuesto", "F5", 400_000_000);
}

async function explainTotal(scene: Scene, { picture }: Tools): Promise<void> {
  await checkBook(scene);
  await picture(scene, "review", "pane");
  const { pane } = scene;
  await pane
    .getByText("Los renglones suman $599.290.000 y el TOTAL dice $199.290.000. La diferencia es $400.000.000.")
    .first()
    .waitFor();
  await pane.getByText("Explicación 1 de 2 que cuadra exacto").waitFor();
  await button(scene, /^Corregir: Renglón 3: \$434\.500\.000 pasa a \$34\.500\.000/).waitFor();
  await pane
    .getByText("Los renglones suman", { exact: true })
    .first()
    .evaluate((line) => line.scrollIntoView());
  await picture(scene, "total", "pane");
}

async function fixTotal(scene: Scene, { picture }: Tools): Promise<void> {
  await button(scene, /^Corregir: Renglón 3/).click();
  await scene.pane.getByText("Se corrigió. El presupuesto cuadra: $199.290.000.").first().waitFor();
  await assertCell(scene, "Presupuesto", "F11", 34_500_000);
  await assertCell(scene, "Presupuesto", "F5", 0);
  await turnBack(scene);
  await checkBook(scene);
  assert.equal(await scene.pane.getByText(/y el TOTAL dice/).count(), 0);
  await picture(scene, "fixed", "pane");
}

/** The correction goes and the finding is back; done again, the budget adds up again. */
async function turnBack(scene: Scene): Promise<void> {
  await button(scene, "Deshacer la corrección de F11").first().click();
  await assertCell(scene, "Presupuesto", "F11", 434_500_000);
  await scene.pane
    .getByText(/y el TOTAL dice \$199\.290\.000/)
    .first()
    .waitFor();
  await button(scene, "Rehacer la corrección de F11").first().click();
  await assertCell(scene, "Presupuesto", "F11", 34_500_000);
  await scene.pane
    .getByText(/El presupuesto cuadra: \$199\.290\.000\./)
    .first()
    .waitFor();
}

async function summarize(scene: Scene, { picture }: Tools): Promise<void> {
  await scene.pane.getByRole("tab", { name: "Inicio" }).click();
  await button(scene, "Resumir").click();
  await scene.pane.getByText("La hoja Resumen está lista.").first().waitFor();
  assert.ok((await scene.sheets()).includes("Resumen"));
  await scene.page.locator("#charts svg").first().waitFor();
  await picture(scene, "summary", "sheet");
}

function fileCell(snapshot: Snapshot, sheet: string, row: number, column: number) {
  const found = snapshot.sheets.find((one) => one.name === sheet);
  assert.ok(found, `the file has a sheet ${sheet}`);
  return cellAt(found, row, column);
}

async function save(scene: Scene): Promise<void> {
  const [download] = await Promise.all([
    scene.page.waitForEvent("download"),
    scene.page.getByRole("button", { name: "Guardar .xlsx" }).click(),
  ]);
  assert.equal(download.suggestedFilename(), "Libro de gobernanza.xlsx");
  const bytes = new Uint8Array(await readFile(await download.path()));
  assert.deepEqual(await validateOoxml(bytes), []);
  const reading = await readXlsx(bytes);
  assert.ok(reading.ok, "the saved file is read back");
  assert.equal(fileCell(reading.snapshot, "Presupuesto", 11, 6).value, 34_500_000);
  assert.equal(fileCell(reading.snapshot, "Presupuesto", 3, 6).value, 199_290_000);
  assert.match(fileCell(reading.snapshot, "Presupuesto", 3, 6).formula, /tPresupuesto/);
  assert.equal(reading.snapshot.sheets.find((sheet) => sheet.name === "Resumen")?.look.charts.length, 3);
}

/** What a planner comes for, from the form on paper to a saved workbook that adds up. */
export const mainJob: BrowserTest = {
  title: "a planner imports the form, sees the 400 million explained, corrects them, sums up and saves",
  run: async (tools) => {
    const scene = await tools.open({ query: "?blanco", height: 860 });
    await importAndStructure(scene, tools);
    await assertBudget(scene);
    await explainTotal(scene, tools);
    await fixTotal(scene, tools);
    await summarize(scene, tools);
    await save(scene);
  },
};
