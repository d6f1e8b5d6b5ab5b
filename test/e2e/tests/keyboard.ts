import assert from "node:assert/strict";
import type { BrowserTest } from "../support/BrowserTest";
import type { Scene } from "../support/Scene";
import { assertCell } from "../support/steps";

/** More stops than any place of the pane has before its button. */
const mostStops = 60;

/** The heading of «Inicio». */
const home = "Del formato al libro revisado";

/** The words of what has the focus, in the page or in the pane. */
function focusedWords({ page }: Scene): Promise<string> {
  return page.evaluate(() => {
    const outer = document.activeElement;
    const inner = outer instanceof HTMLIFrameElement ? outer.contentDocument?.activeElement : outer;
    return (inner?.getAttribute("aria-label") ?? inner?.textContent ?? "").trim();
  });
}

type Step = "Tab" | "Shift+Tab";

/** Goes on by Tab, or back by Shift+Tab, until the control of those words has the focus. */
async function reach(scene: Scene, words: string, step: Step = "Tab"): Promise<void> {
  const seen: string[] = [];
  for (let stop = 0; stop < mostStops; stop += 1) {
    const now = await focusedWords(scene);
    if (now === words) return;
    seen.push(now.slice(0, 30));
    await scene.page.keyboard.press(step);
  }
  assert.fail(`${step} does not reach «${words}»: ${seen.join(" · ")}`);
}

/** Presses the control of those words as a person without a mouse does. */
export async function pressOn(scene: Scene, words: string): Promise<void> {
  await reach(scene, words);
  await scene.page.keyboard.press("Enter");
}

/** Waits until the heading of those words has the keyboard. */
async function landed(scene: Scene, words: string): Promise<void> {
  await scene.pane.locator("[data-landing]:focus").getByText(words).waitFor();
}

type Shown = (text: string | RegExp) => Promise<void>;

async function importAndStructure(scene: Scene, shown: Shown): Promise<void> {
  await pressOn(scene, "Importar formato");
  await shown("Arrastre aquí el formato DIE-FO-013, o elija el archivo.");
  await pressOn(scene, "Usar el formato de ejemplo");
  await shown("Esto se leyó");
  await pressOn(scene, "Está bien, continuar");
  await shown("Antes verá qué cambia.");
  await pressOn(scene, "Estructurar");
  await landed(scene, "Esto va a cambiar");
  await shown("Se crearán 22 hojas y 20 tablas. No se borra ningún dato.");
  await pressOn(scene, "Escribir en el libro");
  await shown("Las hojas están listas.");
  await landed(scene, home);
  await assertCell(scene, "Presupuesto", "F3", 599_290_000);
}

export const keyboard: BrowserTest = {
  title:
    "the form is imported, structured, undone without a trace, imported again, checked and undone by keyboard alone",
  run: async ({ open }) => {
    const scene = await open({ query: "?blanco" });
    const shown: Shown = (text) => scene.pane.getByText(text).first().waitFor();
    await shown("Lea el formato DIE-FO-013 en Word o en texto.");
    await scene.page.keyboard.press("F6");
    await importAndStructure(scene, shown);
    await pressOn(scene, "Deshacer la estructura");
    await shown("Se deshizo la estructura. Se quitaron 22 hojas.");
    assert.deepEqual(await scene.sheets(), ["Hoja1"], "the workbook is as it was");
    await landed(scene, home);
    await importAndStructure(scene, shown);
    await pressOn(scene, "Revisar");
    await shown("Los renglones suman $599.290.000 y el TOTAL dice $199.290.000.");
    await landed(scene, "Resultado: ");
    await reach(scene, "Revisar", "Shift+Tab");
    await scene.page.keyboard.press("ArrowLeft");
    await scene.page.keyboard.press("Enter");
    await shown(home);
    await scene.page.keyboard.press("F6");
    await scene.page.locator("#ribbon button:focus").getByText("Panel").waitFor();
    await scene.page.keyboard.press("F6");
    await reach(scene, "Deshacer o rehacer", "Shift+Tab");
    await scene.page.keyboard.press("Enter");
    await scene.pane.getByRole("menuitem", { name: "La estructura" }).waitFor();
    await pressOn(scene, "La estructura");
    await shown("Se deshizo la estructura. Se quitaron 22 hojas.");
    assert.deepEqual(await scene.sheets(), ["Hoja1"], "the structure goes with the check after it");
    assert.equal(await scene.pane.getByRole("article").count(), 0, "no finding of sheets that are gone");
  },
};
