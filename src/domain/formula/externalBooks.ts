import { listReferences } from "./listReferences";
import type { Reference } from "./Reference";
import { readTokens } from "./tokens";

/** Quick: what a formula to another file always has. Brackets of tables pass too; the references tell. */
const mayBeExternal = /[[\\/]|\.(?:xl\w+|ods)'?!/i;

const isPath = /[\\/]/;
const isFile = /\.(?:xl\w{1,2}|ods)$/i;

/**
 * «'C:\carpeta\libro.xlsx'!Nombre», «libro.xlsx!tMetas[Código]» and «libro.xlsx!Nombre» name a file without its brackets: no sheet
 * can bear a slash, no table a sheet, and Excel writes the name of an open file so. «libro.xlsx!A1» is a sheet of that name.
 */
function unbracketed(reference: Reference): string | undefined {
  if (reference.kind === "cells") return undefined;
  const scope = [reference.sheet, reference.lastSheet].filter((part) => part !== undefined).join(":");
  return isPath.test(scope) || isFile.test(scope) ? scope : undefined;
}

/** The parser knows no «'C:\carpeta\libro.xlsx'!Nombre»: the quoted path stands alone among its tokens. */
function unparsed(formula: string): readonly string[] {
  const isContext = /^'[^[\]]*[\\/][^[\]]*'$/;
  const contexts = (readTokens(formula) ?? []).filter(({ type, text }) => type === "unknown" && isContext.test(text));
  return contexts.map(({ text }) => text.slice(1, -1).replaceAll("''", "'"));
}

function referred(formula: string): readonly (string | undefined)[] {
  const references = listReferences(formula);
  return references?.map((one) => one.workbook ?? unbracketed(one)) ?? unparsed(formula);
}

/**
 * Other files that a formula refers to, as it writes them: "otro.xlsx", "C:\carpeta\otro.xlsx", or the number that the file
 * gives them, "1"; "0" is the own workbook (ECMA-376-1, 18.17.2.3). Parts of tables have brackets too and are none.
 */
export function externalBooks(formula: string): readonly string[] {
  if (!formula.includes("!") || !mayBeExternal.test(formula)) return [];
  return [...new Set(referred(formula).flatMap((book) => (book === undefined || book === "0" ? [] : [book])))];
}
