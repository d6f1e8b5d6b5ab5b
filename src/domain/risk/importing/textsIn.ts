import type { Grid } from "../../workbook/Cell";

/** Texts of a sheet or table that is not read, enough to know it again. */
export const shownTexts = 6;

/** The filled cells of some rows as trimmed texts. */
export function textsIn(rows: Grid): readonly string[] {
  return rows
    .flat()
    .map((cell) => String(cell).trim())
    .filter((text) => text !== "");
}
