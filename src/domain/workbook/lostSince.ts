import { listReferences } from "../formula/listReferences";
import type { Reference } from "../formula/Reference";
import type { Snapshot } from "./Snapshot";
import type { IsLost } from "./Undo";

/** Columns of each table, all in small letters. */
function tablesOf({ sheets }: Snapshot): ReadonlyMap<string, readonly string[]> {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  return new Map(tables.map(({ name, columns }) => [name.toLowerCase(), columns.map((one) => one.toLowerCase())]));
}

/** Words of the first list, in small letters, that the second lacks. */
function missing(was: readonly string[], is: readonly string[]): ReadonlySet<string> {
  const known = new Set(is);
  return new Set(was.filter((word) => !known.has(word)));
}

const sheetNames = ({ sheets }: Snapshot) => sheets.map(({ name }) => name.toLowerCase());

interface Lost {
  readonly sheets: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  /** By table. */
  readonly columns: ReadonlyMap<string, ReadonlySet<string>>;
}

function listLost(before: Snapshot, left: Snapshot): Lost {
  const [was, is] = [tablesOf(before), tablesOf(left)];
  const columns = [...was].map(([table, titles]) => [table, missing(titles, is.get(table) ?? titles)] as const);
  return {
    sheets: missing(sheetNames(before), sheetNames(left)),
    tables: missing([...was.keys()], [...is.keys()]),
    columns: new Map(columns.filter(([, titles]) => titles.size > 0)),
  };
}

function readsLost(reference: Reference, { sheets, tables, columns }: Lost): boolean {
  const { workbook, sheet = "", lastSheet = "" } = reference;
  if (workbook !== undefined) return false;
  if ([sheet, lastSheet].some((name) => sheets.has(name.toLowerCase()))) return true;
  if (reference.kind === "cells") return false;
  if (reference.kind === "name") return tables.has(reference.name.toLowerCase());
  const table = reference.table?.toLowerCase() ?? "";
  return tables.has(table) || reference.columns.some((title) => columns.get(table)?.has(title.toLowerCase()));
}

/**
 * Tells the formulas that read a sheet, a table or a column of one which was there before and is no more: Excel takes none
 * of them. Undefined where nothing was lost.
 */
export function lostSince(before: Snapshot, left: Snapshot): IsLost | undefined {
  const lost = listLost(before, left);
  if (lost.sheets.size + lost.tables.size + lost.columns.size === 0) return undefined;
  return (formula) => listReferences(formula)?.some((reference) => readsLost(reference, lost)) ?? false;
}
