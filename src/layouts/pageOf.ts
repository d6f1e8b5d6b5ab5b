import type { PageSetup } from "../domain/workbook/WritePlan";
import { sheetTexts } from "../i18n/es/sheets";

/**
 * A4 landscape, by default one page wide, as many pages high as it needs; the header row (from 1) stands on each page, and in
 * sheets that are wider the number in the first column too.
 */
export function pageOf(headerRow?: number, fitWide = 1): PageSetup {
  return {
    orientation: "landscape",
    fitWide,
    fitTall: 0,
    footer: sheetTexts.footer,
    ...(headerRow === undefined ? {} : { titleRows: `$${headerRow}:$${headerRow}` }),
    ...(fitWide > 1 ? { titleColumns: "$A:$A" } : {}),
  };
}
