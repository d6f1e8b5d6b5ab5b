import { formatCell } from "../domain/workbook/address";
import type { Snapshot } from "../domain/workbook/Snapshot";
import type { PageSetup } from "../domain/workbook/WritePlan";
import { sheetLayouts } from "./index";
import type { SheetLayout, TableLayout } from "./Layout";
import { readRows } from "./readRows";
import { recognizeOne } from "./recognize/recognizeOne";

/** Key of the custom document property that lists the sheets kept off paper, by layout key. */
export const unprintedProperty = "gm.unprinted";

/** The property where every sheet is printed: an empty one would be none. */
const nothing = "none";

/** Sheets that are printed only while a table has rows. */
export const conditionalSheets = sheetLayouts.filter(({ printedWith }) => printedWith !== undefined);

/**
 * The print setup of a sheet. Without rows its print area is a blank cell beside it: Excel prints no blank page (Microsoft
 * KB 288968, «Intelliprint»), nor does LibreOffice.
 */
export function pageFor({ page, table, widths, printedWith }: SheetLayout, filled: boolean): PageSetup {
  if (filled || printedWith === undefined) return page;
  const last = table?.columns.length ?? widths?.length ?? 0;
  return { ...page, area: formatCell(1, last + 2) };
}

/** True where the table that a sheet is printed with has a row that somebody filled. */
export function hasRows(snapshot: Snapshot, key: TableLayout["key"]): boolean {
  const layout = sheetLayouts.find(({ table }) => table?.key === key)?.table;
  const found = layout === undefined ? undefined : recognizeOne(snapshot, layout);
  return layout !== undefined && found !== undefined && readRows(found, layout).length > 0;
}

export function encodeUnprinted(keys: readonly string[]): string {
  return keys.length === 0 ? nothing : keys.join(" ");
}

/** Undefined for a workbook of a template that printed all its sheets. */
export function decodeUnprinted(text: string | undefined): readonly string[] | undefined {
  return text === undefined ? undefined : text.split(" ").filter((key) => key !== nothing);
}
