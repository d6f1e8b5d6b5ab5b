import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import JSZip from "jszip";
import { areaOf, formatCell } from "../../../src/domain/workbook/address";
import type { Snapshot } from "../../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../../src/layouts/decodeBook";
import { readXlsx } from "../../../src/xlsx/readXlsx";
import { writeXlsx } from "../../../src/xlsx/writeXlsx";
import { comparableBook } from "../../support/comparableBook";
import { fillRow, sampleCopy, sharedProject } from "../../support/copies";
import { editsOf, fillConflicting, fillInOffice, fillRenamed, fillSorted } from "../../support/fillCopies";
import { hasLibreOffice } from "../../support/libreOffice";
import { validateOoxml } from "../../support/validateOoxml";
import type { BrowserTest } from "../support/BrowserTest";
import { eventually } from "../support/eventually";
import { goTo, typeAt } from "../support/grid";
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

/** The copies of all municipalities as the page offers them, by name. */
async function downloadCopies(scene: Scene): Promise<readonly (readonly [name: string, bytes: Uint8Array])[]> {
  const [download] = await Promise.all([
    scene.page.waitForEvent("download"),
    button(scene, "Descargar 4 copias en un .zip").click(),
  ]);
  await scene.pane.getByText("Las copias quedaron anotadas en Envíos.").first().waitFor();
  assert.match(download.suggestedFilename(), /^copias-\d{4}-\d{2}-\d{2}\.zip$/);
  const { files } = await JSZip.loadAsync(await readFile(await download.path()));
  return Promise.all(Object.values(files).map(async (file) => [file.name, await file.async("uint8array")] as const));
}

/** The first cell of a sheet that a copy leaves open, in the file that the page saves. */
async function firstOpen(scene: Scene, sheet: string): Promise<string> {
  const { look } = (await saved(scene)).sheets.find(({ name }) => name === sheet) ?? {};
  const [area = ""] = look?.unlocked ?? [];
  const { row, column } = areaOf(area);
  return formatCell(row, column);
}

/** A copy of the page opened in the page, as it is in Excel: only what is to be filled can be written. */
export const lockedCopy: BrowserTest = {
  title: "a copy that is opened lets a person fill its open cells and nothing else, by no way of writing",
  run: async ({ open, picture }) => {
    const scene = await open();
    const buffer = Buffer.from(await writeXlsx(sampleCopy(await sharedProject(), "Girón").snapshot));
    await scene.page.locator("#bar input[type=file]").setInputFiles({ name: "copia.xlsx", mimeType, buffer });
    await eventually(async () => assert.ok((await scene.sheets()).includes("Instrucciones")));
    const locked = "La celda está en una hoja protegida y no se puede cambiar.";
    const before = await scene.cell("Metas", "B7");
    const refuse = async (words: string, press: () => Promise<void>) => {
      const refusal = scene.page.getByText(words);
      await goTo(scene, "Metas", "B7");
      await press();
      await refusal.waitFor();
      await scene.page.keyboard.press("Escape");
      await refusal.waitFor({ state: "detached" });
      assert.deepEqual(await scene.cell("Metas", "B7"), before);
    };
    await refuse(locked, () => scene.page.keyboard.type("x"));
    await refuse(locked, () => scene.page.keyboard.press("Delete"));
    await scene.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await scene.page.evaluate(() => navigator.clipboard.writeText("pegado"));
    const closed = "Las celdas están protegidas: no se puede pegar en ellas.";
    await refuse(closed, () => scene.page.keyboard.press("Control+V"));
    const evidence = await firstOpen(scene, "Evidencias");
    await goTo(scene, "Evidencias", evidence);
    await scene.page.keyboard.type("Acta");
    await scene.page.keyboard.press("Enter");
    await assertCell(scene, "Evidencias", evidence, "Acta");
    for (const [sheet, name] of [
      ["Instrucciones", "copy-guide"],
      ["Inicio", "copy-front"],
    ] as const) {
      await goTo(scene, sheet, "A1");
      await picture(scene, name, "sheet");
    }
  },
};

async function saved(scene: Scene): Promise<Snapshot> {
  const [download] = await Promise.all([
    scene.page.waitForEvent("download"),
    scene.page.getByRole("button", { name: "Guardar .xlsx" }).click(),
  ]);
  const reading = await readXlsx(new Uint8Array(await readFile(await download.path())));
  assert.ok(reading.ok, "the workbook can be read");
  return reading.snapshot;
}

/** Each municipality in its own program; without LibreOffice the first returns its copy as it went. */
const fills = [
  async (bytes: Uint8Array) => (hasLibreOffice() ? fillInOffice(bytes) : bytes),
  fillRenamed,
  fillConflicting,
  fillSorted,
] as const;

/** Address of what Girón achieved of its meta in the last trimestre. */
function achievedCell(book: Snapshot): string {
  const row = decodeBook(book).project.followUp.findIndex(
    ({ municipality, pidm, quarter }) => municipality === "Girón" && pidm === "1-2-5-1" && quarter === 4,
  );
  const [edit] = editsOf(book, "tSeguimiento", row, { achieved: 0 });
  return formatCell(edit?.row ?? 0, edit?.column ?? 0);
}

async function typeReport(scene: Scene, cell: string, value: number): Promise<void> {
  await goTo(scene, "Seguimiento", cell);
  await typeAt(scene, "Seguimiento", cell, String(value));
  await assertCell(scene, "Seguimiento", cell, value);
}

/** All copies go out and come back from four programs, by clicking. */
export const shareAll: BrowserTest = {
  title:
    "four copies are downloaded at once, filled in four programs, received with one conflict, and one undo gives the workbook back as it was",
  run: async ({ openSample, picture }) => {
    const scene = await openSample();
    const { pane } = scene;
    await pane.getByRole("tab", { name: "Compartir" }).click();
    const copies = await downloadCopies(scene);
    await button(scene, "Cerrar").last().click();
    const cell = achievedCell(await saved(scene));
    await typeReport(scene, cell, 11);
    const before = await saved(scene);
    const returned = await Promise.all(
      copies.map(async ([name, bytes], index) => {
        const filled = (await fills[index]?.(bytes)) ?? bytes;
        return { name, mimeType, buffer: Buffer.from(filled) };
      }),
    );
    await pane.getByLabel("Elegir archivos").last().setInputFiles(returned);
    await pane.getByText("2 cambios y 1 conflicto por resolver.").waitFor();
    await pane.getByRole("region", { name: /giron/ }).evaluate((card) => card.scrollIntoView());
    await picture(scene, "receipt", "pane");
    await button(scene, "Tomar todo lo de la copia").click();
    await button(scene, hasLibreOffice() ? "Recibir 8 cambios" : "Recibir 6 cambios").click();
    await pane.getByText("Lo recibido quedó en sus hojas.").first().waitFor();
    await pane.getByText("4 de 4 municipios devolvieron su copia.").waitFor();
    await assertCell(scene, "Seguimiento", cell, 12);
    await assertCell(scene, "Seguimiento", "H4", 0);
    await button(scene, "Deshacer lo recibido de los municipios").click();
    await pane.getByText("0 de 4 municipios devolvieron su copia.").waitFor();
    assert.deepEqual(comparableBook(await saved(scene)), comparableBook(before));
    await typeReport(scene, cell, 10);
    await button(scene, "Deshacer o rehacer").click();
    await pane.getByRole("menuitem", { name: "La nota de las copias enviadas" }).click();
    await pane.getByText("Sin enviar").nth(3).waitFor();
    await button(scene, "Cerrar").last().click();
  },
};

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
    // Below the day of return, which this browser asks for in English whatever its language.
    await pane.getByText("Cada copia se abre").evaluate((help) => help.scrollIntoView());
    await picture(scene, "share", "pane");
    await pane
      .getByLabel("Elegir archivos")
      .last()
      .setInputFiles({ name: "giron.xlsx", mimeType, buffer: await fillCopy(copy) });
    await pane.getByText("2 cambios.").waitFor();
    await button(scene, "Recibir 2 cambios").click();
    await pane.getByText("Lo recibido quedó en sus hojas.").first().waitFor();
    await pane.getByText("1 de 4 municipios devolvieron su copia.").waitFor();
    await assertCell(scene, "Envíos", "I5", "2 cambios recibidos");
    await button(scene, "Deshacer lo recibido de los municipios").click();
    await pane.getByText("0 de 4 municipios devolvieron su copia.").waitFor();
    await assertCell(scene, "Envíos", "I5", "");
  },
};
