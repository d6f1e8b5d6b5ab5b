import { boundNames } from "../../../domain/formula/boundNames";
import { mapTables } from "../../../domain/formula/mapTables";
import { mapTokens } from "../../../domain/formula/mapTokens";
import { isOwnTable, printTableForExcel, printTableForFile } from "../../../domain/formula/printTable";
import type { TableReference } from "../../../domain/formula/Reference";
import { readReference } from "../../../domain/formula/readReference";
import type { Token } from "../../../domain/formula/tokens";

const lost = "#REF!";

function isOfTable(token: Token, table: string): boolean {
  if (token.type === "error") return token.text.toLowerCase().startsWith(`${table.toLowerCase()}[`);
  const reference = token.type === "structured" || token.type === "name" ? readReference(token) : undefined;
  if (reference === undefined || reference.kind === "cells") return false;
  const named = reference.kind === "table" ? reference.table : reference.name;
  return reference.workbook === undefined && named?.toLowerCase() === table.toLowerCase();
}

/** The formula once a table is gone: what spoke of it leads nowhere, «SUM(#REF!)». */
export function loseTableIn(formula: string, table: string): string {
  if (!formula.toLowerCase().includes(table.toLowerCase())) return formula;
  const isBound = boundNames(formula).has(table.toLowerCase());
  return isBound ? formula : mapTokens(formula, (token) => (isOfTable(token, table) ? lost : token.text));
}

/** A table with its titles, and which of them go. */
interface LostColumns {
  readonly table: string;
  readonly titles: readonly string[];
  readonly gone: (title: string) => boolean;
}

/** What is left of the columns that a reference names: a run of columns shrinks as one of cells does. */
function leftOf(columns: readonly string[], { titles, gone }: LostColumns): readonly string[] {
  const at = columns.map((column) => titles.findIndex((title) => title.toLowerCase() === column.toLowerCase()));
  if (at.includes(-1) || !columns.some(gone)) return columns;
  const left = titles.slice(Math.min(...at), Math.max(...at) + 1).filter((title) => !gone(title));
  return left.length < 2 ? left : [left[0] ?? "", left.at(-1) ?? ""];
}

/** «tX[#REF!]», «tX[@#REF!]», «tX[[#Headers],[#REF!]]». */
function lostPart(reference: TableReference): string {
  return printTableForExcel({ ...reference, columns: ["x"] }, undefined).replace(/x(?=\]+$)/, lost);
}

/** The formula once columns of a table are gone; `own` is the table in which it stands. */
export function loseColumnsIn(formula: string, lostColumns: LostColumns, own: string | undefined): string {
  return mapTables(formula, (reference, text) => {
    const { columns } = reference;
    if (!isOwnTable({ ...reference, table: reference.table ?? own ?? "" }, lostColumns.table)) return text;
    const left = leftOf(columns, lostColumns);
    if (left === columns) return text;
    return left.length === 0 ? lostPart(reference) : printTableForFile({ ...reference, columns: left }, undefined);
  });
}
