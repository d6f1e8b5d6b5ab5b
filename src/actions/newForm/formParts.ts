import { byKey } from "../../domain/project/byKey";
import { formTables, type TableKey } from "../../domain/project/tables";
import type { FormPart, Named } from "../../domain/project/versions/BookComparison";
import { ficha } from "../../layouts/ficha";
import { sheetLayouts } from "../../layouts/index";
import type { SheetLayout } from "../../layouts/Layout";

/** One value for each table of a form and for its single facts. */
export function eachPart<T>(of: (part: FormPart) => T): Named<T> {
  return byKey(["ficha", ...formTables], of);
}

/** A table, or the single facts. */
type BookPart = TableKey | "ficha";

/** The sheet that a part stands on in the template. */
export function layoutOf(part: BookPart): SheetLayout {
  const found = sheetLayouts.find(({ key, table }) => (part === "ficha" ? key === part : table?.key === part));
  return found ?? ficha;
}

/** Headings of a table, or labels of the single facts, which stand on several sheets. */
export function headingsOf(part: BookPart): Readonly<Record<string, string>> {
  if (part === "ficha")
    return Object.fromEntries(sheetLayouts.flatMap(({ fields }) => fields.map(({ key, label }) => [key, label])));
  return Object.fromEntries((layoutOf(part).table?.columns ?? []).map(({ key, header }) => [key, header]));
}

/** Sheets and headings as the template spells them. */
export const templateNames = {
  sheetOf: (part: BookPart) => layoutOf(part).name,
  headingOf: (part: BookPart, field: string) => headingsOf(part)[field] ?? field,
};

/** Whether a form fills a sheet of the template. */
export function isFilled(name: string): boolean {
  return formTables.some((table) => layoutOf(table).name === name);
}
