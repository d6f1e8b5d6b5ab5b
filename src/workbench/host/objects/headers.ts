import { renameColumns } from "../../../domain/formula/renameColumns";
import type { Area } from "../../../domain/workbook/address";
import { intersect } from "../../../domain/workbook/areas";
import type { BookTable } from "../Book";
import type { Host } from "../Host";
import { rewriteFormulas } from "./rewrite";

/** Titles of the columns of a table, from its header row. */
export function headersOf({ book }: Host, { sheet, area }: Pick<BookTable, "sheet" | "area">): readonly string[] {
  return (book.read(sheet, { ...area, rows: 1 })[0] ?? []).map((cell) => String(cell.value));
}

/** "Columna1" in Spanish, "Column1" in English, as Excel names columns without a title. */
function defaultTitle(host: Host, position: number): string {
  return `${host.settings.locale === "es-CO" ? "Columna" : "Column"}${position}`;
}

/** The same title with the first number that makes it unique. */
function uniqueTitle(title: string, taken: ReadonlySet<string>): string {
  if (!taken.has(title.toLowerCase())) return title;
  let number = 2;
  while (taken.has(`${title}${number}`.toLowerCase())) number += 1;
  return `${title}${number}`;
}

/** Excel keeps titles of columns unique texts: an empty one gets a name, a repeated one a number, a number becomes text. */
export function completeHeaders(host: Host, sheet: string, area: Area): void {
  const cells = host.book.read(sheet, { ...area, rows: 1 })[0] ?? [];
  const taken = new Set<string>();
  const titles = cells.map((cell, index) => {
    // A formula becomes the text of its result, which is not there before it has been calculated.
    if (cell.formula !== undefined && cell.value === "") return undefined;
    const title = uniqueTitle(String(cell.value) || defaultTitle(host, index + 1), taken);
    taken.add(title.toLowerCase());
    return title;
  });
  if (titles.includes(undefined)) host.state.calculatesHeaders = true;
  const isKept = cells.every(({ value, formula }, index) => value === titles[index] && formula === undefined);
  const contents = titles.map((value) => (value === undefined ? undefined : { value }));
  if (!isKept) host.book.write(sheet, { ...area, rows: 1 }, [contents]);
}

/** Once all is calculated: formulas that were written into headers become texts. */
export function settleHeaders(host: Host): void {
  if (!host.state.calculatesHeaders) return;
  host.state.calculatesHeaders = false;
  for (const { sheet, area } of host.book.tables()) completeHeaders(host, sheet, area);
}

/** Formulas follow the columns whose titles changed. */
function followTitles(host: Host, table: BookTable, before: readonly string[]): void {
  const now = headersOf(host, table);
  const changed = before.flatMap((title, index) => {
    const to = now[index];
    return to === undefined || to === title || title === "" ? [] : [[title, to] as const];
  });
  if (changed.length === 0) return;
  const headers = Object.fromEntries(changed);
  rewriteFormulas(host, (formula, { own }) => renameColumns(formula, table.name, headers, own));
}

/** Completes the titles of the tables whose header row a block meets once it is written, and lets formulas follow. */
export function keepHeaders(host: Host, sheet: string, block: Area, write: () => void = () => undefined): void {
  const met = host.book
    .tables()
    .filter(({ sheet: own, area }) => own === sheet && intersect({ ...area, rows: 1 }, block) !== undefined)
    .map((table) => ({ table, before: headersOf(host, table) }));
  write();
  for (const { table, before } of met) {
    completeHeaders(host, sheet, table.area);
    followTitles(host, table, before);
  }
}
