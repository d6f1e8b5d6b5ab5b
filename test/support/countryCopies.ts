import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyFor } from "../../src/actions/copies/planSending";
import { divipola } from "../../src/domain/municipality/divipola";
import { writeLocked } from "../../src/xlsx/writeXlsx";
import { countryProject } from "./countryProject";

/** Writes the returned copies of municipalities of the DIVIPOLA, from the n-th on, one file each; the same at each run. */
export async function writeCountry(folder: string, from: number, to: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [index, place] of divipola().slice(from, to).entries()) {
    const project = countryProject(place, from + index);
    const { snapshot } = copyFor(project, place, { today: "2026-10-03", due: "2026-10-20" });
    writeFileSync(join(folder, `copia-${place.code}.xlsx`), await writeLocked(snapshot, "2026-10-03"));
  }
}
