import type { PageSetup } from "../domain/workbook/WritePlan";
import { sheetTexts } from "../i18n/es/sheets";

/** What of a table's sheet goes on paper. */
interface PaperOf {
  /** Row of the headings, from 1, that every page repeats. */
  readonly headerRow: number;
  /** Columns that are printed, such as "A:I"; without it all of them. Whole columns, so that rows added later are printed too. */
  readonly columns?: string;
  /** Pages side by side; each repeats the columns that tell the rows apart, such as "A:D". */
  readonly wide?: { readonly pages: number; readonly identity: string };
}

const locked = (columns: string) => columns.replace(/([A-Z]+)/g, "$$$1");

/**
 * A4 landscape, by default one page wide, as many pages high as it needs. Widths are chosen so that letters have 8 points or
 * more: about 143 characters a page, 131 where a look has letters of 10 points (`npm run bench paper`).
 */
export function pageOf(paper?: PaperOf): PageSetup {
  const { headerRow, columns, wide } = paper ?? {};
  return {
    orientation: "landscape",
    fitWide: wide?.pages ?? 1,
    fitTall: 0,
    footer: sheetTexts.footer,
    ...(headerRow === undefined ? {} : { titleRows: `$${headerRow}:$${headerRow}` }),
    ...(wide === undefined ? {} : { titleColumns: locked(wide.identity) }),
    ...(columns === undefined ? {} : { area: columns }),
  };
}
