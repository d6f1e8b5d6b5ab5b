import { renameColumns } from "../../domain/formula/renameColumns";
import { sameFormula } from "../../domain/formula/sameFormula";
import { remember } from "../../domain/text/remember";
import type { CellState } from "../../domain/workbook/cellAt";
import { type FindColumn, isFlat } from "../../layouts/flatFormula";
import { formatOf } from "../../layouts/formats";
import type { ColumnKind } from "../../layouts/Layout";
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
  /** Where a column of the template stands now, by table and heading of the template. */
  readonly place: FindColumn;
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

function findColumn(targets: readonly SheetTarget[]): FindColumn {
  const places = new Map(
    targets.flatMap(({ sheet, table }) =>
      (table?.layout.columns ?? []).flatMap(({ key, header }) => {
        const column = table?.columns[key];
        if (table === undefined || column === undefined || table.missing === "all" || table.added.has(key)) return [];
        const area = { row: table.area.row + 1, column, rows: table.area.rows - 1, columns: 1 };
        const place = { sheet: sheet.name, area, openEnd: table.missing === "frame" };
        return [[`${table.layout.name}[${header}`.toLowerCase(), place] as const];
      }),
    ),
  );
  return (table, header) => places.get(`${table}[${header}`.toLowerCase());
}

/** How the formulas of the template are spelled in this workbook, before and after its headers are put right. */
export function formulaWords(targets: readonly SheetTarget[]): FormulaWords {
  const tables = targets.flatMap(({ table }) => table ?? []);
  const [now, after] = [false, true].map((done) => tables.map((table) => mapOf(table, done)).filter(isRenamed));
  return {
    now: (formula) => rewrite(formula, now ?? []),
    after: (formula) => rewrite(formula, after ?? []),
    place: findColumn(targets),
  };
}

/**
 * A cell needs its number format when codes could turn into numbers or dates, or numbers would show as plain text.
 * A person's own format for amounts, numbers and dates stays; so does "@" where text that is no number is kept.
 */
export function needsFormat(
  column: { readonly kind: ColumnKind; readonly format?: string },
  state: CellState,
): boolean {
  const wanted = formatOf(column);
  if (state.format === wanted) return false;
  if (wanted === "@") return true;
  if (state.format === "@") return typeof state.value !== "string" || state.value.trim() === "" || state.formula !== "";
  return state.format === "General";
}

/**
 * A derived cell on the sheet `home` needs its formula when it is empty, refers to what is gone, names columns by headers
 * of before, or has areas where the template names columns; `table` is the one around it.
 */
export function needsFormula(
  formula: string,
  words: FormulaWords,
  home: string,
  table?: string,
): (state: CellState) => boolean {
  const [after, now] = [words.after(formula), words.now(formula)];
  const isOutdated = remember(
    (own) =>
      own.includes("#REF!") ||
      (!sameFormula(own, after, table) && sameFormula(own, now, table)) ||
      isFlat(own, formula, home, words.place),
  );
  return (state) => (state.formula === "" ? state.value === "" : isOutdated(state.formula));
}
