import type { Cell } from "../workbook/Cell";
import type { SheetSnapshot } from "../workbook/Snapshot";
import { readCatalogue } from "./readCatalogue";

type Rows = readonly (readonly Cell[])[];

/** The rows of the first sheet that holds a list of metas, else of the first one; rows above the data are kept blank. */
export function listInBook(sheets: readonly SheetSnapshot[]): Rows {
  const all = sheets.flatMap(({ cells }): readonly Rows[] =>
    cells === undefined ? [] : [[...Array.from({ length: cells.row - 1 }, (): readonly Cell[] => []), ...cells.values]],
  );
  return all.find((rows) => readCatalogue(rows) !== undefined) ?? all[0] ?? [];
}
