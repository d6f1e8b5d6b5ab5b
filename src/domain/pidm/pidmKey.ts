import { plainText } from "../text/plainText";
import type { Cell } from "../workbook/Cell";
import { parsePidm } from "./parsePidm";

/** The code that rows are linked by: a badly written one still finds its meta, so that one slip is one finding. */
export function pidmKey(cell: Cell): string {
  const reading = parsePidm(cell);
  if (reading.ok) return reading.code;
  return reading.suggestion ?? plainText(cell).toLowerCase();
}
