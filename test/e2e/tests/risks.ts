import assert from "node:assert/strict";
import type { Cell } from "../../../src/domain/workbook/Cell";
import type { BrowserTest, Tools } from "../support/BrowserTest";
import { showSheet, typeAt, waitForSelection } from "../support/grid";
import type { Scene } from "../support/Scene";
import { assertCell, button, checkBook } from "../support/steps";

/** Where the sample's fifteenth risk stands. */
const row = 22;
const best = ["Asignado", "Adecuado", "Oportuna", "Prevenir", "Confiable", "Se resuelven", "Completa", "Fuerte"];

async function answer({ pane }: Scene, question: RegExp, word: "Sí" | "No"): Promise<void> {
  await pane.getByRole("radiogroup", { name: question }).getByLabel(word).check();
}

async function describe(scene: Scene): Promise<void> {
  const { pane } = scene;
  await button(scene, "Agregar riesgo").click();
  await pane.getByLabel("Riesgo de corrupción").fill("Posibilidad de cobrar por un turno, en beneficio propio.");
  await pane.getByLabel("Municipio").selectOption("Girón");
  for (const question of [/acción u omisión/, /usa el poder/, /lo público/, /beneficio privado/])
    await answer(scene, question, "Sí");
  await pane.getByText("Están los cuatro componentes").waitFor();
  await button(scene, "Siguiente").click();
  await pane.getByLabel("Causas").fill("Turnos sin registro");
  await button(scene, "Siguiente").click();
}

/** Probable × Moderado: Alto; a control that is strong in all takes two columns off. */
async function value(scene: Scene, { picture }: Tools): Promise<void> {
  const { pane } = scene;
  await pane.getByLabel(/^4 Probable/).check();
  for (let question = 1; question <= 19; question += 1)
    await answer(scene, new RegExp(`^${question}\\. `), question <= 3 ? "Sí" : "No");
  await pane.getByText("Respondidas 19 de 19 · «Sí»: 3 · Impacto Moderado").first().waitFor();
  await button(scene, "Siguiente").click();
  await button(scene, "Agregar control").click();
  await pane.getByLabel("Descripción del control").fill("El jefe revisa los turnos cada semana");
  const choices = pane.getByRole("group", { name: "Control 1" }).getByRole("combobox");
  for (const [index, word] of best.entries()) await choices.nth(index).selectOption(word);
  await pane.getByText("Puntaje 100 · Diseño Fuerte · Solidez Fuerte").waitFor();
  await picture(scene, "risk-entry", "pane");
  await button(scene, "Guardar riesgo").click();
  await pane.getByText("El riesgo quedó guardado.").first().waitFor();
}

/** Numbers of the risks in a cell of the heat map, without its zone. */
async function risksIn(scene: Scene, address: string): Promise<readonly string[]> {
  const text = String((await scene.cell("Mapa de calor", address)).value);
  return text.match(/\d+/g) ?? [];
}

/** Rows 7 to 11 are probabilities 5 to 1; D and K are impact 3 of the inherent and of the residual map. */
async function assertMaps(scene: Scene): Promise<void> {
  assert.ok((await risksIn(scene, "D8")).includes("15"), "inherent map: Probable × Moderado");
  assert.ok((await risksIn(scene, "K10")).includes("15"), "residual map: Improbable × Moderado");
  assert.ok(!(await risksIn(scene, "K8")).includes("15"), "the residual map does not keep the inherent place");
}

async function residualZone(scene: Scene): Promise<{ readonly value: Cell; readonly formula?: string }> {
  return scene.cell("Riesgos", `X${row}`);
}

/** A person who wants another zone types it over the formula; the check says what the method gives. */
async function typeOverZone(scene: Scene, { picture }: Tools): Promise<void> {
  const { pane } = scene;
  await button(scene, "Ir a la hoja: Riesgo 15").click();
  await waitForSelection(scene, "Riesgos", `D${row}`);
  await typeAt(scene, "Riesgos", `X${row}`, "Extremo");
  await assertCell(scene, "Riesgos", `X${row}`, "Extremo");
  await checkBook(scene);
  const sentence =
    "Riesgo 15: «Zona residual» dice Extremo y el método v4-v6 da Moderado. Alguien escribió sobre la fórmula.";
  await pane.getByText(sentence).first().waitFor();
  await button(scene, "Buscar y agrupar").click();
  await pane.getByLabel("Buscar en los hallazgos").fill("Riesgo 15");
  await pane
    .getByText(sentence)
    .first()
    .evaluate((line) => line.scrollIntoView({ block: "center" }));
  await picture(scene, "risk-finding", "pane");
}

async function fixAndUndo(scene: Scene): Promise<void> {
  const { pane } = scene;
  await button(scene, /^Corregir/)
    .first()
    .click();
  await pane.getByText("Se corrigió.").first().waitFor();
  const fixed = await residualZone(scene);
  assert.equal(fixed.value, "Moderado");
  assert.match(fixed.formula ?? "", /^=/);
  await button(scene, `Deshacer la corrección de X${row}`).click();
  await pane.getByText(`Se deshizo la corrección de X${row}.`).first().waitFor();
  await assertCell(scene, "Riesgos", `X${row}`, "Extremo");
}

async function deleteAndUndo(scene: Scene): Promise<void> {
  const { pane } = scene;
  const { value: text } = await scene.cell("Riesgos", `D${row}`);
  await pane.getByRole("tab", { name: "Riesgos" }).click();
  await button(scene, "Eliminar Riesgo 15").click();
  await pane.getByText(/^Se eliminará Riesgo 15, con sus respuestas de impacto y 1 control\./).waitFor();
  await button(scene, "Eliminar").click();
  await pane.getByText("El riesgo quedó eliminado, con sus respuestas y controles.").first().waitFor();
  await assertCell(scene, "Riesgos", `D${row}`, "");
  await button(scene, "Deshacer la eliminación del riesgo 15").click();
  await pane.getByText("Se deshizo la eliminación del riesgo 15.").first().waitFor();
  await assertCell(scene, "Riesgos", `D${row}`, text);
  await assertMaps(scene);
}

export const risks: BrowserTest = {
  title:
    "a risk added in four steps stands in both maps; a zone typed over its formula is found, corrected and undone; the risk is deleted and given back",
  run: async (tools) => {
    const scene = await tools.open({ height: 740 });
    await scene.pane.getByRole("tab", { name: "Riesgos" }).click();
    await describe(scene);
    await value(scene, tools);
    await assertMaps(scene);
    await showSheet(scene, "Mapa de calor");
    await tools.picture(scene, "risks", "page");
    await typeOverZone(scene, tools);
    await fixAndUndo(scene);
    await deleteAndUndo(scene);
  },
};
