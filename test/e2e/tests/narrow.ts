import assert from "node:assert/strict";
import type { BrowserTest } from "../support/BrowserTest";
import { frameOf, type Scene } from "../support/Scene";
import { button, checkBook } from "../support/steps";

/** Asserts that nothing is wider than the pane, in pixels. */
export async function assertFits(scene: Scene, where: string): Promise<void> {
  const [needed, given] = await frameOf(scene).evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const main = document.querySelector("main");
    return [Math.max(scrollWidth, main?.scrollWidth ?? 0), clientWidth] as const;
  });
  assert.ok(needed <= given, `${where} needs ${needed} of ${given} px`);
}

async function walkRisks(scene: Scene): Promise<void> {
  const { pane } = scene;
  await pane.getByRole("tab", { name: "Riesgos" }).click();
  await pane.getByRole("article", { name: "Riesgo 1", exact: true }).waitFor();
  await assertFits(scene, "Riesgos");
  await button(scene, "Cambiar el método").click();
  await pane.getByLabel("Método").selectOption("v7");
  await assertFits(scene, "the method");
  await button(scene, "Ver qué cambia").click();
  await button(scene, "No escribir").waitFor();
  await assertFits(scene, "the preview of another method");
  await button(scene, "No escribir").click();
  await button(scene, "Editar Riesgo 1").click();
  for (const step of ["1. Definición", "2. Causas", "3. Valoración", "4. Controles"]) {
    await button(scene, step).click();
    await assertFits(scene, step);
  }
}

export const narrow: BrowserTest = {
  title: "a pane of 320 pixels never scrolls sideways",
  run: async (tools) => {
    const scene = await tools.openSample();
    const style = await scene.page.addStyleTag({ content: "#pane { width: 320px; }" });
    const width = await frameOf(scene).evaluate(() => document.documentElement.clientWidth);
    assert.ok(width <= 320, `the pane is ${width} px wide`);
    await scene.pane.getByRole("tab", { name: "Inicio" }).click();
    await assertFits(scene, "Inicio");
    await button(scene, "Importar catálogo PIDM").click();
    await scene.pane.getByLabel("Lista de metas").waitFor();
    await assertFits(scene, "the catalogue");
    await button(scene, "Volver").click();
    await checkBook(scene);
    await assertFits(scene, "Revisar");
    await scene.pane.getByText("Por qué y cómo se corrige").first().click();
    await assertFits(scene, "an open finding");
    await walkRisks(scene);
    await style.evaluate((element) => element.parentNode?.removeChild(element));
  },
};

export const firstFinding: BrowserTest = {
  title: "at 1366 × 768 the wrong total, with the digit that explains it, is in view without scrolling",
  run: async ({ openSample }) => {
    const scene = await openSample();
    await checkBook(scene);
    const card = scene.pane.getByRole("article").first();
    const [digit, view] = await Promise.all([
      card.locator("del").first().boundingBox(),
      scene.pane.locator("main").boundingBox(),
    ]);
    assert.ok(digit && view, "the card shows the digit");
    const [ends, foot] = [digit.y + digit.height, view.y + view.height];
    assert.match((await card.textContent()) ?? "", /Los renglones suman \$599\.290\.000/);
    assert.ok(digit.y >= view.y && ends <= foot, `the digit ends at ${ends} px, the view at ${foot} px`);
  },
};
