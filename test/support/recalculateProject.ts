import { structure } from "../../src/actions/structure";
import type { DecodedBook } from "../../src/domain/findings/BookSources";
import type { Project } from "../../src/domain/project/Project";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { emptySnapshot, type Snapshot } from "../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../src/layouts/decodeBook";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { recalculateAll, sentinel } from "./libreOffice";

/** The structured workbook of a project, as a file. */
export function projectFile(
  project: Project,
  complete: (book: Snapshot) => Snapshot = (book) => book,
): Promise<Uint8Array> {
  return writeXlsx(complete(applyPlan(emptySnapshot, structure.run(emptySnapshot, { project }).plan)));
}

export interface Recalculated extends DecodedBook {
  readonly snapshot: Snapshot;
}

/**
 * Projects as LibreOffice calculates their workbooks, from files without any value of ours in a formula cell; `complete` adds
 * sheets that are built from them.
 */
export async function recalculateProjects(
  projects: readonly Project[],
  complete: (book: Snapshot) => Snapshot = (book) => book,
): Promise<readonly Recalculated[]> {
  const files = await recalculateAll(await Promise.all(projects.map((one) => projectFile(one, complete))));
  return Promise.all(
    files.map(async (bytes) => {
      const read = await readXlsx(bytes, { looks: false });
      if (!read.ok) throw new Error(read.found);
      if (JSON.stringify(read.snapshot).includes(sentinel)) throw new Error("a formula was not recalculated");
      return { ...decodeBook(read.snapshot), snapshot: read.snapshot };
    }),
  );
}
