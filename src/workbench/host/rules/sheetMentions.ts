import { mapTokens } from "../../../domain/formula/mapTokens";
import type { Scope } from "../../../domain/formula/Reference";
import { formatScope, splitScope } from "../../../domain/formula/sheetName";

const isSame = (name: string | undefined, sheet: string) => name?.toLowerCase() === sheet.toLowerCase();

function mapScopes(formula: string, change: (scope: Scope, local: string) => string | undefined): string {
  if (!formula.includes("!")) return formula;
  return mapTokens(formula, ({ type, text }) => {
    if (type !== "reference" && type !== "name") return text;
    const { local, ...scope } = splitScope(text);
    return scope.workbook === undefined ? (change(scope, local) ?? text) : text;
  });
}

/** The formula once a sheet has another name. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  return mapScopes(formula, ({ sheet, lastSheet }, local) => {
    if (sheet === undefined || !(isSame(sheet, from) || isSame(lastSheet, from))) return undefined;
    const last = isSame(lastSheet, from) ? to : lastSheet;
    const renamed = { sheet: isSame(sheet, from) ? to : sheet, ...(last === undefined ? {} : { lastSheet: last }) };
    return `${formatScope(renamed)}${local}`;
  });
}

/** The formula once a sheet is gone: what lay on it leads nowhere, «#REF!$A$1». */
export function loseSheetIn(formula: string, gone: string): string {
  return mapScopes(formula, ({ sheet, lastSheet }, local) =>
    lastSheet === undefined && isSame(sheet, gone) ? `#REF!${local}` : undefined,
  );
}
