import type { Area } from "../../../domain/workbook/address";
import type { Cell } from "../../../domain/workbook/Cell";
import type { Host } from "../Host";

/** What cells show, by rows. */
export function readTexts({ book, settings }: Host, sheet: string, area: Area): readonly (readonly string[])[] {
  const formats = book.readFormats(sheet, area);
  return book
    .read(sheet, area)
    .map((row, r) => row.map(({ value }, c) => book.show(value, formats[r]?.[c] ?? "General", settings.locale)));
}

/** Excel's word for what a cell holds. */
export function valueType(value: Cell): string {
  if (value === "") return "Empty";
  if (typeof value === "string") return /^#[A-Z/0]+[!?A]$/.test(value) ? "Error" : "String";
  return typeof value === "number" ? "Double" : "Boolean";
}
