import type { Sheet, WriteSheet } from "hucre";
import { lockAddress } from "../domain/formula/cellReference";
import { quoteSheet } from "../domain/formula/sheetName";
import type { SheetSnapshot } from "../domain/workbook/Snapshot";
import type { PageSetup } from "../domain/workbook/WritePlan";

type FilePage = Pick<WriteSheet, "pageSetup" | "headerFooter" | "rowBreaks">;

/** A footer stands in the middle unless it says where its parts stand (&L, &C, &R: ECMA-376 18.3.1.39). */
function encodeFooter(footer: string): string {
  return /^&[LCR]/.test(footer) ? footer : `&C${footer}`;
}

/** A4, as many pages as asked, narrow margins (inches). */
export function encodePage(page: PageSetup | undefined): FilePage {
  if (page === undefined) return {};
  return {
    pageSetup: {
      paperSize: "a4",
      orientation: page.orientation,
      fitToPage: true,
      fitToWidth: page.fitWide,
      fitToHeight: page.fitTall,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
    // The library counts rows from 0 and breaks below them.
    ...(page.breaks === undefined ? {} : { rowBreaks: page.breaks.map((row) => row - 2) }),
    ...(page.footer === undefined ? {} : { headerFooter: { oddFooter: encodeFooter(page.footer) } }),
  };
}

/** $A$1:$C$9, or $A:$C for whole columns. */
function lockArea(area: string): string {
  return /^[A-Z]+:[A-Z]+$/.test(area) ? area.replace(/[A-Z]+/g, "$$$&") : lockAddress(area);
}

/** Print area and titles are defined names of the sheet (ECMA-376 18.2.5). */
export function encodePrintNames(sheet: SheetSnapshot): readonly { name: string; range: string; scope: string }[] {
  const { page } = sheet.look;
  const prefix = quoteSheet(sheet.name);
  const titles = [page?.titleColumns, page?.titleRows].filter((part) => part !== undefined);
  return [
    ...(page?.area === undefined
      ? []
      : [{ name: "_xlnm.Print_Area", range: `${prefix}!${lockArea(page.area)}`, scope: sheet.name }]),
    ...(titles.length === 0
      ? []
      : [
          {
            name: "_xlnm.Print_Titles",
            range: titles.map((part) => `${prefix}!${part}`).join(","),
            scope: sheet.name,
          },
        ]),
  ];
}

/** Print setup of a file; undefined where the sheet names no orientation. */
export function decodePage({ pageSetup, headerFooter, rowBreaks }: Sheet): PageSetup | undefined {
  if (pageSetup?.orientation === undefined) return undefined;
  const all = headerFooter?.oddFooter;
  const footer = all !== undefined && !/&[LR]/.test(all) ? all.replace(/^&C/, "") : all;
  return {
    orientation: pageSetup.orientation,
    fitWide: pageSetup.fitToWidth ?? 1,
    fitTall: pageSetup.fitToHeight ?? 1,
    ...(pageSetup.printTitlesRow === undefined ? {} : { titleRows: pageSetup.printTitlesRow }),
    ...(pageSetup.printTitlesColumn === undefined ? {} : { titleColumns: pageSetup.printTitlesColumn }),
    ...(pageSetup.printArea === undefined ? {} : { area: pageSetup.printArea.replaceAll("$", "") }),
    ...(footer === undefined ? {} : { footer }),
    ...(rowBreaks === undefined || rowBreaks.length === 0 ? {} : { breaks: rowBreaks.map((row) => row + 2) }),
  };
}
