import type { Scope } from "./Reference";

/** A name in the quotes of sheets, which double the ones inside. */
export function inQuotes(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A sheet name as formulas spell it: quoted unless it is a plain word that cannot be taken for a cell or a number. */
export function quoteSheet(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(?:[A-Z]{1,3}\d+|R?\d*(?:C\d*)?|TRUE|FALSE)$/i.test(name);
  return isPlain ? name : inQuotes(name);
}

/** Reads what stands before the "!" of a reference: «'Mi hoja'», «[1]Hoja», «'C:\carpeta\[libro.xlsx]Ene:Feb'». */
export function parseScope(prefix: string): Scope {
  const isQuoted = prefix.startsWith("'") && prefix.endsWith("'");
  const text = isQuoted ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
  const close = text.lastIndexOf("]");
  const book = close < 0 ? "" : text.slice(0, close).replace("[", "");
  const [sheet = "", lastSheet] = text.slice(close + 1).split(":");
  return {
    ...(sheet === "" ? {} : { sheet }),
    ...(lastSheet === undefined ? {} : { lastSheet }),
    ...(book === "" ? {} : { workbook: book }),
  };
}

/** A scope as formulas spell it, with its "!": «'[1]Mi hoja'!»; "" for none. */
export function formatScope({ sheet = "", lastSheet, workbook }: Scope): string {
  if (sheet === "" && workbook === undefined) return "";
  if (workbook === undefined) {
    const sheets = [sheet, ...(lastSheet === undefined ? [] : [lastSheet])];
    const isPlain = sheets.every((name) => quoteSheet(name) === name);
    return `${isPlain ? sheets.join(":") : inQuotes(sheets.join(":"))}!`;
  }
  const cut = Math.max(workbook.lastIndexOf("\\"), workbook.lastIndexOf("/")) + 1;
  const inner = `${workbook.slice(0, cut)}[${workbook.slice(cut)}]${[sheet, lastSheet].filter((name) => name).join(":")}`;
  return `${/^\[\d+\][\p{L}\p{N}_.]*$/u.test(inner) ? inner : inQuotes(inner)}!`;
}

/** Splits «'Mi hoja'!$A$1:$B$2» into the sheet and what stands behind it; no sheet where none is named. */
export function splitScope(address: string): Scope & { readonly local: string } {
  const cut = address.lastIndexOf("!");
  return cut < 0 ? { local: address } : { ...parseScope(address.slice(0, cut)), local: address.slice(cut + 1) };
}

/** Splits «'Mi hoja'!$A$1:$B$2» into the sheet and the area without dollar signs. */
export function parseSheetRange(range: string): { readonly sheet?: string; readonly area: string } {
  const { sheet, local } = splitScope(range);
  return { ...(sheet === undefined ? {} : { sheet }), area: local.replaceAll("$", "") };
}
