import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { decodeBook } from "../../../src/layouts/decodeBook";
import { readXlsx } from "../../../src/xlsx/readXlsx";
import { writeXlsx } from "../../../src/xlsx/writeXlsx";
import { fillRow } from "../../support/copies";
import { validateOoxml } from "../../support/validateOoxml";
import type { BrowserTest } from "../support/BrowserTest";
import type { Scene } from "../support/Scene";
import { assertCell, button } from "../support/steps";

const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The copy that the page offers as a file, where Excel opens a window. */
async function makeCopy(scene: Scene): Promise<Uint8Array> {
  const [download] = await Promise.all([
    scene.page.waitForEvent("download"),
    button(scene, "Hacer copia para Girón").click(),
  ]);
  await scene.pane.getByText("Las copias quedaron anotadas en Envíos.").first().waitFor();
  return new Uint8Array(await readFile(await download.path()));
}

/** What the municipality does in its own program: one report with its evidence. */
async function fillCopy(bytes: Uint8Array): Promise<Buffer> {
  const reading = await readXlsx(bytes);
  assert.ok(reading.ok, "the copy can be read");
  const { followUp } = decodeBook(reading.snapshot).project;
  const late = followUp.findIndex(({ pidm, quarter }) => pidm === "1-2-5-5" && quarter === 3);
  const filled = fillRow(reading.snapshot, "tSeguimiento", late, { achieved: 1, evidence: "Código de ética" });
  return Buffer.from(await writeXlsx(filled));
}

/** A copy goes out and comes back, by clicking. */
export const share: BrowserTest = {
  title:
    "a copy goes to a municipality, comes back filled, its receipt is read, it is received and one undo takes it back",
  run: async ({ openSample, picture }) => {
    const scene = await openSample();
    const { pane } = scene;
    await pane.getByRole("tab", { name: "Compartir" }).click();
    await pane.getByText("0 de 4 municipios devolvieron su copia.").waitFor();
    const copy = await makeCopy(scene);
    assert.deepEqual(await validateOoxml(copy), []);
    await button(scene, "Cerrar").last().click();
    await picture(scene, "share", "pane");
    await pane
      .getByLabel("Elegir archivos")
      .last()
      .setInputFiles({ name: "giron.xlsx", mimeType, buffer: await fillCopy(copy) });
    await pane.getByText("2 cambios.").waitFor();
    await picture(scene, "receipt", "pane");
    await button(scene, "Recibir 2 cambios").click();
    await pane.getByText("Lo recibido quedó en sus hojas.").first().waitFor();
    await pane.getByText("1 de 4 municipios devolvieron su copia.").waitFor();
    await assertCell(scene, "Envíos", "H5", "2 cambios recibidos");
    await button(scene, "Deshacer lo recibido de los municipios").click();
    await pane.getByText("0 de 4 municipios devolvieron su copia.").waitFor();
    await assertCell(scene, "Envíos", "H5", "");
  },
};
