import { emptySnapshot } from "../../../src/domain/workbook/Snapshot";
import { writeXlsx } from "../../../src/xlsx/writeXlsx";
import { map2015, sheetWith } from "../../support/riskMaps";
import type { BrowserTest } from "../support/BrowserTest";
import { assertCell } from "../support/steps";
import { pressOn } from "./keyboard";
import { assertFits } from "./narrow";

const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A file with one old map, as a planner keeps it. */
async function oldFile(): Promise<Buffer> {
  return Buffer.from(await writeXlsx({ ...emptySnapshot, sheets: [sheetWith("Mapa 2022", map2015, [22])] }));
}

export const importMap: BrowserTest = {
  title: "an old risk map is imported from a file by keyboard in a pane of 320 pixels, and undone",
  run: async (tools) => {
    const scene = await tools.open({ query: "?blanco" });
    await scene.page.addStyleTag({ content: "#pane { width: 320px; }" });
    const shown = (text: string | RegExp) => scene.pane.getByText(text).first().waitFor();
    await scene.pane.getByRole("tab", { name: "Riesgos" }).click();
    await shown("Todavía no hay riesgos");
    await pressOn(scene, "Importar un mapa");
    await shown("No hay otra hoja con datos");
    await assertFits(scene, "the choice of a map");
    const file = { name: "mapa viejo.xlsx", mimeType, buffer: await oldFile() };
    await scene.pane.getByLabel("Elegir un archivo .xlsx").last().setInputFiles(file);
    await shown("Hojas de mapa viejo.xlsx");
    await pressOn(scene, "Ver qué se leyó");
    await shown("Se escribirán 2 riesgos con 3 controles.");
    await shown("I7, Zona inherente: el mapa dice Moderada y el método da Alta.");
    await scene.pane.locator("details").evaluateAll((all) => {
      for (const one of all) one.setAttribute("open", "");
    });
    await assertFits(scene, "the preview of a map");
    await pressOn(scene, "Escribir en el libro");
    await shown("El mapa quedó en las hojas de riesgos.");
    await scene.pane.getByRole("article", { name: "Riesgo 2", exact: true }).waitFor();
    await assertCell(scene, "Controles", "C5", "Lista de chequeo de dos personas");
    await pressOn(scene, "Deshacer el mapa importado");
    await shown("Todavía no hay riesgos");
  },
};
