import type { Finding } from "../findings/Finding";
import { isErrorValue } from "./errorValues";
import type { SelectedColumn } from "./SelectedColumn";

/** Cells that show an error of Excel. */
export function checkErrorValues(sheet: string, { cells }: SelectedColumn): readonly Finding[] {
  return cells
    .filter(({ value }) => isErrorValue(value))
    .map(({ cell, value }) => ({
      code: "sheet/error-value",
      severity: "error",
      places: [{ sheet, cell }],
      params: { found: String(value).trim() },
    }));
}
