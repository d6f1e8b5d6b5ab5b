import type { PageSetup } from "../domain/workbook/WritePlan";
import { sheetTexts } from "../i18n/es/sheets";

/** A4 landscape, by default one page wide, as many pages high as it needs; the header row (from 1) stands on each page. */
export function pageOf(headerRow?: number, fitWide = 1): PageSetup {
  const page = { orientation: "landscape", fitWide, fitTall: 0, footer: sheetTexts.footer } as const;
  return headerRow === undefined ? page : { ...page, titleRows: `$${headerRow}:$${headerRow}` };
}
