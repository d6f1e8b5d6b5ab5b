import type { Scope } from "./Reference";

/** A sheet name as formulas spell it: quoted unless it is a plain word that cannot be taken for a cell or a number. */
export function quoteSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(?:[A-Z]{1,3}\d+|R?\d*C?\d*)$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
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
