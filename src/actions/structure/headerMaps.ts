import { renameColumns } from "../../domain/formula/renameColumns";
import type { SheetTarget, TableTarget } from "./SheetTarget";

/** Header of each column by the template's header, for one table. */
interface HeaderMap {
  readonly table: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A formula of the template under the headers that stand in the workbook now, and that stand there after the plan. */
export interface FormulaWords {
  now(formula: string): string;
  after(formula: string): string;
}

/** What stands in a header cell now; "" for a column to be added. */
export function headerNow(table: TableTarget, key: string): string {
  return table.added.has(key) ? "" : (table.headers[(table.columns[key] ?? 0) - table.area.column] ?? "");
}

/** True when another column of the table bears the header already, so that ours cannot have it back. */
export function isHeaderTaken(table: TableTarget, key: string, header: string): boolean {
  const own = table.added.has(key) ? -1 : (table.columns[key] ?? 0) - table.area.column;
  return table.headers.some((text, index) => index !== own && text.toLowerCase() === header.toLowerCase());
}

function mapOf(table: TableTarget, after: boolean): HeaderMap {
  const entries = table.layout.columns.map(({ key, header }) => {
    const now = headerNow(table, key) || header;
    return [header, after && !isHeaderTaken(table, key, header) ? header : now] as const;
  });
  return { table: table.layout.name, headers: Object.fromEntries(entries) };
}

function rewrite(formula: string, maps: readonly HeaderMap[]): string {
  return maps.reduce((text, { table, headers }) => renameColumns(text, table, headers), formula);
}

function isRenamed({ headers }: HeaderMap): boolean {
  return Object.entries(headers).some(([header, text]) => header !== text);
}

/** How the formulas of the template are spelled in this workbook, before and after its headers are put right. */
export function formulaWords(targets: readonly SheetTarget[]): FormulaWords {
  const tables = targets.flatMap(({ table }) => table ?? []);
  const [now, after] = [false, true].map((done) => tables.map((table) => mapOf(table, done)).filter(isRenamed));
  return {
    now: (formula) => rewrite(formula, now ?? []),
    after: (formula) => rewrite(formula, after ?? []),
  };
}
