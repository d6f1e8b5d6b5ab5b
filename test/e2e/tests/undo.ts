import assert from "node:assert/strict";
import type { BrowserTest } from "../support/BrowserTest";
import { assertCell, button, importSample, previewStructure, writeStructure } from "../support/steps";

export const undo: BrowserTest = {
  title: "undoing the structure leaves the workbook as it was",
  run: async ({ open }) => {
    const scene = await open({ query: "?blanco" });
    await importSample(scene);
    await previewStructure(scene);
    await writeStructure(scene);
    await assertCell(scene, "Presupuesto", "F3", 599_290_000);
    await button(scene, "Deshacer").click();
    await scene.pane.getByText("Se deshizo el último cambio.").first().waitFor();
    assert.deepEqual(await scene.sheets(), ["Hoja1"]);
  },
};
