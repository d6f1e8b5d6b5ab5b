import assert from "node:assert/strict";
import type { BrowserTest } from "../support/BrowserTest";
import { frameOf, type Scene } from "../support/Scene";
import { button, importSample } from "../support/steps";
import { assertFits } from "./narrow";

/** Milliseconds from the pane's navigation to its first pixels. */
function firstPaint(scene: Scene): Promise<number> {
  return frameOf(scene).evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? -1);
}

/** Runs a script that stands in the page, as an intruder would. */
async function intrude(): Promise<string> {
  const script = document.createElement("script");
  script.textContent = "document.title = 'intruder'";
  document.head.append(script);
  await new Promise((resolve) => setTimeout(resolve, 100));
  return document.title === "intruder" ? "allowed" : "refused";
}

export const security: BrowserTest = {
  title: "the pane keeps to its Content-Security-Policy in every place, and the policy holds",
  run: async ({ open, measure }) => {
    const scene = await open({ query: "?blanco" });
    measure("paneFirstPaintMs", await firstPaint(scene));
    await importSample(scene);
    await assertFits(scene, "the form that was read");
    await button(scene, "Más opciones").click();
    await scene.pane.getByRole("menuitem", { name: "Acerca de" }).click();
    await scene.pane.getByText("Complemento libre, con licencia MIT.").waitFor();
    await scene.pane.getByRole("tab", { name: "Revisar" }).click();
    assert.deepEqual(scene.takeProblems(), []);
    assert.equal(await frameOf(scene).evaluate(intrude), "refused");
    assert.match(scene.takeProblems().join("\n"), /CSP script-src/);
  },
};

export const english: BrowserTest = {
  title: "the pane and the ribbon speak English in an English Excel, and the pane changes its language on demand",
  run: async ({ open }) => {
    const scene = await open({ query: "?blanco&idioma=en-US" });
    await scene.pane.getByText("From the form to a checked workbook").waitFor();
    await scene.page.getByRole("button", { name: "Structure" }).waitFor();
    await scene.page.getByRole("button", { name: "Save .xlsx" }).waitFor();
    await scene.pane.getByRole("button", { name: "More options" }).click();
    await scene.pane.getByRole("menuitemradio", { name: "Español" }).click();
    await scene.pane.getByText("Del formato al libro revisado").waitFor();
  },
};
