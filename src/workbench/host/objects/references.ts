import { listReferences } from "../../../domain/formula/listReferences";
import type { Scope, TableReference } from "../../../domain/formula/Reference";
import { parseScope } from "../../../domain/formula/sheetName";
import { readTokens } from "../../../domain/formula/tokens";
import type { Area } from "../../../domain/workbook/address";
import type { BookTable } from "../Book";
import type { Host } from "../Host";
import { refuse } from "../protocol/HostFailure";
import type { RangeSelf } from "../Ref";
import { isWithin } from "../rules/address";
import { dataArea } from "./access";
import { headersOf } from "./headers";

function tableReferences(formula: string): readonly TableReference[] {
  return (listReferences(formula) ?? []).filter((reference) => reference.kind === "table");
}

/** True when a formula speaks of columns of a table: Excel takes none in validations and conditional formats. */
export function hasStructuredReference(formula: string): boolean {
  return tableReferences(formula).length > 0;
}

/** Univer 0.25.1 reads no column whose title holds brackets, # or ': refused rather than wrong. */
function assertCalculable(titles: readonly string[]): void {
  const title = titles.find((one) => /[[\]()#']/.test(one));
  if (title !== undefined)
    refuse("InvalidArgument", `The embedded workbook cannot calculate with the column «${title}».`);
}

function assertTitles(host: Host, table: BookTable, titles: readonly string[]): void {
  const known = new Set(headersOf(host, table).map((title) => title.toLowerCase()));
  const missing = titles.find((title) => !known.has(title.toLowerCase()));
  if (missing !== undefined) refuse("InvalidArgument", `The table «${table.name}» has no column «${missing}».`);
  assertCalculable(titles);
}

/** «libro.xlsx!Nombre»: Excel writes the name of another open file so, without brackets. */
const isFile = /[\\/]|\.(?:xl\w{1,2}|ods)$/i;

/** What a reference that leads nowhere still names: «Hoja!#REF!», «tX[#REF!]». */
function lostScopes(formula: string): readonly { readonly sheet?: string; readonly table?: string }[] {
  const errors = formula.includes("#REF!") ? (readTokens(formula) ?? []).filter(({ type }) => type === "error") : [];
  return errors.map(({ text }) => {
    const [table = ""] = text.split("[");
    return text.includes("[") ? { table } : parseScope(text.slice(0, Math.max(0, text.indexOf("!#"))));
  });
}

/** Excel takes no formula that names a sheet that is not there: for one that is typed it asks for a file. */
export function assertSheets({ book }: Host, formula: string): void {
  if (!formula.includes("!")) return;
  const known = new Set(book.sheets().map(({ name }) => name.toLowerCase()));
  const scopes: readonly Scope[] = [...(listReferences(formula) ?? []), ...lostScopes(formula)];
  for (const { sheet, lastSheet, workbook } of scopes) {
    const named = workbook === undefined ? [sheet ?? "", lastSheet ?? ""] : [];
    const missing = named.find((name) => name !== "" && !isFile.test(name) && !known.has(name.toLowerCase()));
    if (missing !== undefined) refuse("InvalidArgument", `There is no sheet «${missing}» for ${formula.slice(0, 80)}.`);
  }
}

function assertLostTables({ book }: Host, formula: string): void {
  for (const { table = "" } of lostScopes(formula)) {
    const isKnown = table === "" || book.tables().some(({ name }) => name.toLowerCase() === table.toLowerCase());
    if (!isKnown) refuse("InvalidArgument", `There is no table «${table}» for ${formula.slice(0, 80)}.`);
  }
}

/** Excel takes no formula that names a sheet, a table or a column that is not there. */
export function assertReferences(host: Host, formula: string, range?: RangeSelf): void {
  assertSheets(host, formula);
  assertLostTables(host, formula);
  const references = formula.includes("[") ? tableReferences(formula) : [];
  if (references.length === 0) return;
  const tables = host.book.tables();
  const isAround = (table: BookTable) =>
    range !== undefined && table.sheet === range.sheet && isWithin(range.area, table.area);
  const own = tables.find(isAround);
  // A formula may name the same column dozens of times.
  const different = new Map(references.map((one) => [[one.table, ...one.columns, ...one.sections].join("\n"), one]));
  for (const { table: name, columns, sections } of different.values()) {
    const table = name === undefined ? own : tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (table === undefined)
      refuse("InvalidArgument", `There is no table «${name ?? ""}» for ${formula.slice(0, 80)}.`);
    else assertTitles(host, table, columns);
    if (range === undefined && sections.includes("thisRow"))
      refuse("InvalidArgument", `A name has no row of its own: ${formula.slice(0, 80)}`);
  }
}

/** Excel takes no validation with a name that is not there. */
export function assertNames({ book }: Host, formula: string): void {
  const known = new Set([...book.names(), ...book.tables()].map(({ name }) => name.toLowerCase()));
  for (const reference of listReferences(formula) ?? []) {
    if (reference.kind === "name" && reference.workbook === undefined && !known.has(reference.name.toLowerCase()))
      refuse("InvalidArgument", `There is no name «${reference.name}» for ${formula.slice(0, 80)}.`);
  }
}

/** Rows of a part of a table, by its sections. */
function rowsOf({ area }: BookTable, sections: TableReference["sections"]): Pick<Area, "row" | "rows"> | undefined {
  if (sections.includes("totals") || sections.includes("thisRow")) return undefined;
  const [headers, data] = [sections.includes("headers"), sections.includes("data")];
  if (sections.includes("all") || (headers && data)) return area;
  return headers ? { row: area.row, rows: 1 } : dataArea(area);
}

/** The cells of a part of a table that is named; undefined where there are none, or where they depend on the row. */
export function rangeOfTable(host: Host, { table: name, columns, sections }: TableReference): RangeSelf | undefined {
  const table = host.book.tables().find((one) => one.name.toLowerCase() === name?.toLowerCase());
  const rows = table === undefined ? undefined : rowsOf(table, sections);
  if (table === undefined || rows === undefined) return undefined;
  const titles = headersOf(host, table).map((title) => title.toLowerCase());
  const at = columns.map((column) => titles.indexOf(column.toLowerCase()));
  if (at.includes(-1)) return undefined;
  const [first = 0, last = columns.length === 0 ? titles.length - 1 : first] = at;
  const column = table.area.column + Math.min(first, last);
  const { row, rows: count } = rows;
  return { sheet: table.sheet, area: { row, column, rows: count, columns: Math.abs(last - first) + 1 } };
}
