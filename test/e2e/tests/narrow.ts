import assert from "node:assert/strict";
import type { BrowserTest } from "../support/BrowserTest";
import { frameOf, type Scene } from "../support/Scene";
import { button, checkBook } from "../support/steps";

/** Narrowest pane of Excel, and the same with text at 200 %, in CSS pixels. */
const widths = [320, 160] as const;

async function measure(scene: Scene, width: number): Promise<readonly [number, number]> {
  await scene.page.locator("#pane").evaluate((pane, px) => {
    pane.style.width = `${px}px`;
  }, width);
  return frameOf(scene).evaluate(async () => {
    // Lists measure their cards after a frame.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const { scrollWidth, clientWidth } = document.documentElement;
    const main = document.querySelector("main");
    return [Math.max(scrollWidth, main?.scrollWidth ?? 0), clientWidth] as const;
  });
}

/** Asserts that nothing is wider than the pane at 320 pixels, nor with text at 200 %. */
export async function assertFits(scene: Scene, where: string): Promise<void> {
  for (const width of widths) {
    const [needed, given] = await measure(scene, width);
    assert.ok(given <= width && needed <= given, `${where} needs ${needed} of ${given} px`);
  }
  await scene.page.locator("#pane").evaluate((pane) => {
    pane.style.width = "";
  });
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
  title: "a pane of 320 pixels never scrolls sideways, nor with text at 200 %",
  run: async (tools) => {
    const scene = await tools.openSample();
    const style = await scene.page.addStyleTag({ content: "#pane { width: 320px; }" });
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
    await scene.pane.getByRole("tab", { name: /^Formato/ }).click();
    await assertFits(scene, "the findings of the form");
    await walkRisks(scene);
    await style.evaluate((element) => element.parentNode?.removeChild(element));
  },
};

/** How many places stand on each line of the pane, in a width and a font; the words of none are cut. */
async function linesOf(scene: Scene, width: number, font: string): Promise<readonly number[]> {
  await measure(scene, width);
  const style = await frameOf(scene).addStyleTag({ content: `.fui-Tab * { font-family: ${font} !important; }` });
  const tabs = scene.pane.getByRole("navigation").getByRole("tab");
  const boxes = await tabs.evaluateAll((all) =>
    all.map((tab) => {
      const { left, right, top } = tab.getBoundingClientRect();
      return {
        top,
        isCut: left < 0 || right > document.documentElement.clientWidth || tab.scrollWidth > tab.clientWidth,
      };
    }),
  );
  await style.evaluate((element) => element.parentNode?.removeChild(element));
  assert.ok(
    boxes.every(({ isCut }) => !isCut),
    `at ${width} px in ${font} a place is cut`,
  );
  const tops = [...new Set(boxes.map(({ top }) => top))];
  return tops.map((top) => boxes.filter((box) => box.top === top).length);
}

export const placeLines: BrowserTest = {
  title: "five places share the lines of a narrow pane evenly, in a wide font and with text at 200 %",
  run: async ({ openSample }) => {
    const scene = await openSample();
    for (const [width, font, lines] of [
      [350, '"DejaVu Sans Condensed"', [5]],
      [320, '"DejaVu Sans Condensed"', [5]],
      [320, '"DejaVu Sans"', [3, 2]],
      [160, '"DejaVu Sans Condensed"', [2, 1, 2]],
      [160, '"DejaVu Sans"', [2, 1, 2]],
    ] as const)
      assert.deepEqual(await linesOf(scene, width, font), lines, `the places at ${width} px in ${font}`);
  },
};

/** Where each button begins, in pixels from the top. */
async function topsOf(scene: Scene, names: readonly string[]): Promise<readonly number[]> {
  return Promise.all(names.map(async (name) => (await button(scene, name).boundingBox())?.y ?? Number.NaN));
}

/** Both buttons of «Revisar» share a row, and the name of the project takes one line, whatever its length. */
async function assertLow(scene: Scene): Promise<void> {
  const [again, selection] = await topsOf(scene, ["Revisar otra vez", "Revisar selección"]);
  assert.equal(again, selection, "the actions of «Revisar» stand on one row");
  const [height, line, isCut] = await scene.pane.getByRole("heading", { level: 1 }).evaluate((name) => {
    const { lineHeight } = getComputedStyle(name);
    return [name.clientHeight, Number.parseFloat(lineHeight), name.scrollWidth > name.clientWidth] as const;
  });
  assert.ok(isCut && height <= line + 1, `the name of the project is ${height} px high, a line ${line}`);
}

export const firstFinding: BrowserTest = {
  title: "at 1366 × 768 the wrong total, with the digit that explains it, is in view without scrolling",
  run: async ({ openSample }) => {
    const scene = await openSample();
    await checkBook(scene);
    await assertLow(scene);
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
