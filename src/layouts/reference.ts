import { type Area, formatColumn, parseArea } from "../domain/workbook/address";

/** A block on a named sheet. */
export interface Reference {
  readonly sheet: string;
  readonly area: Area;
}

/** Reads a name's formula such as "='Catálogo PIDM'!$A$4"; undefined for #REF!, a formula or another file. */
export function parseReference(formula: string): Reference | undefined {
  const match = /^=(?:'((?:[^']|'')+)'|([^'![\]]+))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i.exec(formula);
  const sheet = (match?.[1] ?? match?.[2])?.replaceAll("''", "'");
  const area = parseArea(match?.[3] ?? "");
  return sheet === undefined || area === undefined ? undefined : { sheet, area };
}

/** "='Catálogo PIDM'!$A$4" for a cell; row and column from 1. */
export function formatReference(sheet: string, row: number, column: number): string {
  const quoted = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `=${quoted}!$${formatColumn(column)}$${row}`;
}
