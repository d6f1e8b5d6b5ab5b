import { numberKey } from "../../domain/metas/numberKey";
import type { Cell } from "../../domain/workbook/Cell";
import type { Words } from "../texts/Words";

/** «Riesgo 3». */
export function nameOf(number: Cell, words: Words["risks"]): string {
  const key = numberKey(number);
  return key === "" ? words.noNumber : words.name(key);
}
