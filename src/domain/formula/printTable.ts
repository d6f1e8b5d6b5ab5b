import type { TableReference, TableSection } from "./Reference";
import { formatScope } from "./sheetName";

/** A header as structured references spell it: ' before [ ] # ' and @ (ECMA-376 18.17.2 and Excel). */
function escapeHeader(header: string): string {
  return header.replace(/[[\]#'@]/g, "'$&");
}

const titles: Readonly<Record<TableSection, string>> = {
  headers: "#Headers",
  data: "#Data",
  totals: "#Totals",
  all: "#All",
  thisRow: "#This Row",
};

const bracket = (header: string): string => `[${escapeHeader(header)}]`;

/** The part of a table that a reference means, as files spell it (ECMA-376 18.17.5): «[[#This Row],[Ene]:[Dic]]». */
function longPart({ columns, sections }: TableReference): string {
  const named = sections.map((section) => `[${titles[section]}]`);
  const all = columns.length === 0 ? named : [...named, columns.map(bracket).join(":")];
  if (all.length === 0) return "[]";
  return all.length === 1 && columns.length < 2 ? `${all[0]}` : `[${all.join(",")}]`;
}

/** Excel puts a header in brackets of its own after @ when it has more than letters, digits and «_». */
const plainHeader = /^[\p{L}\p{N}_]+$/u;

/** «[@Valor]», «[@[Valor parcial]]», «[@[Ene]:[Dic]]». */
function shortPart({ columns }: TableReference): string {
  const [only] = columns;
  if (only !== undefined && columns.length === 1 && plainHeader.test(only)) return `[@${only}]`;
  return `[@${columns.map(bracket).join(":")}]`;
}

/** A structured reference as files hold it: with the table's name, `own` where it has none, and the long «this row». */
export function printTableForFile(reference: TableReference, own: string | undefined): string {
  return `${formatScope(reference)}${reference.table ?? own ?? ""}${longPart(reference)}`;
}

/** A structured reference with the short «this row» of Excel; the name of the table `own` is left out of it. */
function printThisRow(reference: TableReference, own: string | undefined): string {
  const isThisRow = reference.sections.length === 1 && reference.sections[0] === "thisRow";
  const isOwn = isOwnTable(reference, own);
  const name = isThisRow && isOwn ? "" : (reference.table ?? "");
  return `${formatScope(reference)}${name}${isThisRow ? shortPart(reference) : longPart(reference)}`;
}

/**
 * A structured reference as Excel gives it back in a cell of the table `own`: without its name for this row and for whole
 * columns; «tX[[#Totals],[A]]» keeps it.
 */
export function printTableForExcel(reference: TableReference, own: string | undefined): string {
  const isPlain = reference.sections.length === 0 && reference.columns.length > 0;
  return isPlain && isOwnTable(reference, own) ? longPart(reference) : printThisRow(reference, own);
}

/** True when a reference means the table around the formula. */
export function isOwnTable({ table, workbook }: TableReference, own: string | undefined): boolean {
  return workbook === undefined && (table === undefined || table.toLowerCase() === own?.toLowerCase());
}
