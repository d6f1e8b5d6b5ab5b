import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { judgeCalculation } from "../../support/judgeCalculation";
import { judgeFormulas } from "../../support/judgeFormulas";
import { validateOoxml } from "../../support/validateOoxml";
import type { BrowserTest } from "../support/BrowserTest";
import type { Scene } from "../support/Scene";
import { assertCell, button, checkBook, importSample, previewStructure, writeStructure } from "../support/steps";

const quarters = ["Primer trimestre", "Segundo trimestre", "Tercer trimestre", "Cuarto trimestre"];
/** Metas of the sample form. */
const metas = 7;

const openFollow = (scene: Scene) => scene.pane.getByRole("tab", { name: "Seguimiento" }).click();

/** Rows of a trimestre for two municipalities; the others report nothing here. */
async function prepare(scene: Scene, quarter: number): Promise<void> {
  const { pane } = scene;
  await pane.getByLabel("Trimestre", { exact: true }).selectOption(String(quarter));
  if (quarter > 1) await button(scene, "Preparar trimestre").click();
  for (const name of ["Bucaramanga", "Piedecuesta"]) await pane.getByRole("checkbox", { name }).uncheck();
  await button(scene, `Agregar ${metas * 2} renglones`).click();
  await pane.getByText("Los renglones quedaron en Seguimiento.").first().waitFor();
  await button(scene, "Cerrar").last().click();
}

interface Values {
  readonly planned: string;
  readonly achieved: string;
  readonly evidence?: string;
}

async function report(scene: Scene, place: string, quarter: number, { planned, achieved, evidence }: Values) {
  const { pane } = scene;
  await button(scene, `Reportar 1-2-5-1, ${place}, trimestre ${quarter}`).click();
  await pane.getByLabel("Planeado").fill(planned);
  await pane.getByLabel("Logrado").fill(achieved);
  if (evidence !== undefined) await pane.getByLabel("Evidencia", { exact: true }).fill(evidence);
  await button(scene, "Guardar reporte").click();
  await pane.getByText("El reporte quedó en Seguimiento.").first().waitFor();
  await button(scene, "Cerrar").last().click();
}

/** A name with a slip, chosen among what is offered. */
async function addMunicipality(scene: Scene): Promise<void> {
  const { pane } = scene;
  await openFollow(scene);
  await button(scene, "Agregar municipio").click();
  await pane.getByLabel("Nombre o código DANE").fill("labrija");
  await button(scene, "Agregar Lebrija, Santander").click();
  await pane.getByText("El municipio quedó en Municipios.").first().waitFor();
  await assertCell(scene, "Municipios", "A10", "68406");
  await assertCell(scene, "Municipios", "B10", "Lebrija");
}

async function save(scene: Scene): Promise<void> {
  const [download] = await Promise.all([
    scene.page.waitForEvent("download"),
    scene.page.getByRole("button", { name: "Guardar .xlsx" }).click(),
  ]);
  const bytes = new Uint8Array(await readFile(await download.path()));
  assert.deepEqual(await validateOoxml(bytes), []);
  assert.deepEqual(await judgeFormulas(bytes), []);
  assert.deepEqual(await judgeCalculation(bytes), []);
}

/** The project through its year, from the rows of each trimestre to a saved workbook. */
export const year: BrowserTest = {
  title:
    "a year is followed: four trimestres of two municipalities are prepared and reported, what is late is found, and all is saved",
  run: async ({ open }) => {
    const scene = await open({ query: "?blanco", height: 860 });
    await importSample(scene);
    await previewStructure(scene);
    await writeStructure(scene);
    await openFollow(scene);
    for (const quarter of [1, 2, 3, 4]) await prepare(scene, quarter);
    await assertCell(scene, "Seguimiento", "A7", "1-2-5-1");
    for (const quarter of [1, 2, 3, 4]) {
      await scene.pane.getByLabel("Trimestre", { exact: true }).selectOption(String(quarter));
      const evidence = `Asistencia del ${quarters[quarter - 1]?.toLowerCase()}`;
      await report(scene, "Girón", quarter, { planned: "10", achieved: "10", ...(quarter === 2 ? {} : { evidence }) });
      await report(scene, "Floridablanca", quarter, {
        planned: "20",
        achieved: quarter === 4 ? "" : "20",
        evidence: "",
      });
    }
    await scene.pane.getByLabel("Trimestre", { exact: true }).selectOption("2");
    await scene.pane.getByText("Segundo trimestre: 10 de 10 · sin evidencia").waitFor();
    await checkBook(scene);
    await scene.pane.getByText("Floridablanca tiene 1 reporte atrasado: 1-2-5-1.").first().waitFor();
    await addMunicipality(scene);
    await save(scene);
  },
};

/** A sheet that one button of the place builds. */
async function build(scene: Scene, sheet: string): Promise<void> {
  await button(scene, sheet).click();
  await scene.pane.getByText(`La hoja ${sheet} está lista.`).first().waitFor();
  await button(scene, "Cerrar").last().click();
}

/** The sample project has a year behind it. */
export const yearSample: BrowserTest = {
  title:
    "in the year of the sample project the line that paid too much and the municipality that is late are seen, and its sheets are built and saved",
  run: async ({ openSample, picture }) => {
    const scene = await openSample();
    await openFollow(scene);
    await scene.pane.getByText("Avance del proyecto: 64,6 %").waitFor();
    await scene.pane.getByText("1-2-5-5 · Atrasado").waitFor();
    await picture(scene, "follow", "pane");
    await build(scene, "Tablero");
    await assertCell(scene, "Tablero", "A9", "Girón: meta 1-2-5-5, trimestre 3");
    await build(scene, "Resumen por municipio");
    await assertCell(scene, "Resumen por municipio", "A5", "Con reportes atrasados: Girón (1).");
    await scene.pane.getByRole("tab", { name: "Compartir" }).click();
    await build(scene, "Consolidado");
    await assertCell(scene, "Consolidado", "A7", "Todavía no se ha enviado ninguna copia.");
    await assertCell(scene, "Consolidado", "A19", "Girón");
    await save(scene);
    await checkBook(scene);
    await scene.pane
      .getByText(/los pagos suman \$7\.800\.000 y las obligaciones suman \$7\.500\.000\. Se pasa en \$300\.000\./)
      .first()
      .waitFor();
  },
};
