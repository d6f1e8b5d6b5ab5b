import type { Area } from "../../../domain/workbook/address";
import type { BookTable } from "../Book";
import type { Host } from "../Host";
import { intersect } from "../rules/address";

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
    const title = uniqueTitle(String(cell.value) || defaultTitle(host, index + 1), taken);
    taken.add(title.toLowerCase());
    return title;
  });
  const isKept = cells.every((cell, index) => cell.value === titles[index] && cell.formula === undefined);
  if (!isKept) host.book.write(sheet, { ...area, rows: 1 }, [titles.map((value) => ({ value }))]);
}

/** Completes the titles of the tables whose header row a written block meets. */
export function keepHeaders(host: Host, sheet: string, written: Area): void {
  for (const { sheet: own, area } of host.book.tables()) {
    if (own === sheet && intersect({ ...area, rows: 1 }, written) !== undefined) completeHeaders(host, sheet, area);
  }
}
