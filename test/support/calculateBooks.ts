import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { recalculateAll, sentinel } from "./libreOffice";

/** Workbooks as LibreOffice calculates their files. */
export async function calculateBooks(books: readonly Snapshot[]): Promise<readonly Snapshot[]> {
  const files = await recalculateAll(await Promise.all(books.map(writeXlsx)));
  return Promise.all(
    files.map(async (bytes) => {
      const file = await readXlsx(bytes);
      if (!file.ok) throw new Error(file.code);
      if (JSON.stringify(file.snapshot).includes(sentinel)) throw new Error("a formula was not recalculated");
      return file.snapshot;
    }),
  );
}
