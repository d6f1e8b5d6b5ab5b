import { formatColumn } from "../domain/workbook/address";
import type { PageSetup } from "../domain/workbook/WritePlan";
import { sheetTexts } from "../i18n/es/sheets";

/** A table by its headings, which every page repeats. */
interface PaperTable<C extends string> {
  readonly headerRow: number;
  /** From column A to the right. */
  readonly columns: readonly { readonly key: C }[];
}

/** What of a table's sheet goes on paper; columns by key, so that one more among them pushes none off it. */
interface PaperOf<C extends string> {
  /** The last column that is printed; without it all of them. Whole columns, so that rows added later are printed too. */
  readonly to?: NoInfer<C>;
  /** Pages side by side; each repeats the columns that tell the rows apart, up to this one. */
  readonly wide?: { readonly pages: number; readonly identity: NoInfer<C> };
}

function lettersTo<C extends string>({ columns }: PaperTable<C>, last: C): string {
  return formatColumn(columns.findIndex(({ key }) => key === last) + 1);
}

/**
 * A4 landscape, by default one page wide, as many pages high as it needs. Widths are chosen so that letters have 8 points or
 * more: about 143 characters a page, 131 where a look has letters of 10 points (`npm run bench paper`).
 */
export function pageOf<C extends string>(table?: PaperTable<C>, { to, wide }: PaperOf<C> = {}): PageSetup {
  return {
    orientation: "landscape",
    fitWide: wide?.pages ?? 1,
    fitTall: 0,
    footer: sheetTexts.footer,
    ...(table && { titleRows: `$${table.headerRow}:$${table.headerRow}` }),
    ...(table && wide && { titleColumns: `$A:$${lettersTo(table, wide.identity)}` }),
    ...(table && to && { area: `A:${lettersTo(table, to)}` }),
  };
}
