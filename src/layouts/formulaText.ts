import { normalizeFormula } from "../domain/workbook/cellAt";

/** Excel gives back tTabla[[#This Row],[A]] as [@A], tTabla[@A] or tTabla[@[A]:[B]]: all become [@[A]…]. */
function shortenThisRow(formula: string): string {
  return formula
    .replace(/[\p{L}_][\p{L}\p{N}_.]*\[\[#This Row\],\s*((?:\[[^\]]*\]:?)+)\]/giu, "[@$1]")
    .replace(/[\p{L}_][\p{L}\p{N}_.]*\[@/gu, "[@");
}

/** True when two formulas differ only in spelling: spaces, case, or the short form of «this row». */
export function sameFormula(a: string, b: string): boolean {
  return a === b || normalizeFormula(shortenThisRow(a)) === normalizeFormula(shortenThisRow(b));
}

/** The formula with the columns of a table under the headers that they bear now. */
export function withHeaders(formula: string, table: string, headers: Readonly<Record<string, string>>): string {
  const renamed = Object.entries(headers).filter(([canonical, now]) => canonical !== now);
  return renamed.reduce((text, [canonical, now]) => {
    const escaped = canonical.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const column = new RegExp(`(${table}\\[(?:\\[#This Row\\],)?(?:\\[[^\\]]*\\]:)?\\[?)${escaped}\\]`, "g");
    return text.replace(column, `$1${escapeHeader(now)}]`);
  }, formula);
}

/** ECMA-376 18.17.2 and Excel: brackets, # and ' in a column name are escaped with '. */
function escapeHeader(header: string): string {
  return header.replace(/[[\]#']/g, "'$&").replaceAll("$", "$$$$");
}
