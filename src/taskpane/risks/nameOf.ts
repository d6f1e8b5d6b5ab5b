import { numberKey } from "../../domain/metas/numberKey";
import type { Cell } from "../../domain/workbook/Cell";
import type { PaneWords } from "../texts/PaneWords";

/** «Riesgo 3». */
export function nameOf(number: Cell, words: PaneWords["risks"]): string {
  const key = numberKey(number);
  return key === "" ? words.noNumber : words.name(key);
}
