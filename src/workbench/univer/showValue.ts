import { numfmt } from "@univerjs/core";
import type { Cell } from "../../domain/workbook/Cell";

/** What a cell shows: its value in its number format, as people of that language read it ("es-CO", "en-US"). */
export function showValue(value: Cell, format: string, locale: string): string {
  const language = locale.slice(0, 2);
  if (typeof value === "boolean")
    return (language === "es" ? ["FALSO", "VERDADERO"] : ["FALSE", "TRUE"])[Number(value)] ?? "";
  if (value === "") return "";
  // The built-in short date (ECMA-376, 18.8.30, id 14) follows the computer's language.
  const pattern = format === "m/d/yyyy" && language === "es" ? "d/mm/yyyy" : format;
  return numfmt.format(pattern, value, { locale: language, throws: false, nbsp: false });
}
