/** A sheet name as formulas spell it: quoted unless it is a plain word that is no cell address. */
export function formatSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) && !/^[RC]\d*$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits «'Mi hoja'!$A$1:$B$2» into the sheet and the area without dollar signs. */
export function parseSheetRange(range: string): { readonly sheet?: string; readonly area: string } {
  const cut = range.lastIndexOf("!");
  const area = range.slice(cut + 1).replaceAll("$", "");
  if (cut < 0) return { area };
  const name = range.slice(0, cut);
  const isQuoted = name.startsWith("'") && name.endsWith("'");
  return { sheet: isQuoted ? name.slice(1, -1).replaceAll("''", "'") : name, area };
}
