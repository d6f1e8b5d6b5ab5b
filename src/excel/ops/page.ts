import type { PageSetup } from "../../domain/workbook/WritePlan";
import type { Step } from "./Step";

/** Pages wide and high; Excel leaves a direction free that is not named. */
export function zoomOf(page: PageSetup): Excel.PageLayoutZoomOptions {
  return {
    ...(page.fitWide > 0 ? { horizontalFitToPages: page.fitWide } : {}),
    ...(page.fitTall > 0 ? { verticalFitToPages: page.fitTall } : {}),
  };
}

/** The parts of a footer by their code (&L, &C, &R: ECMA-376 18.3.1.39); without one it stands in the middle. */
function footerOf(footer: string): Pick<Excel.HeaderFooter, "leftFooter" | "centerFooter" | "rightFooter"> {
  const part = (code: string) => new RegExp(`&${code}([^]*?)(?=&[LCR]|$)`).exec(footer)?.[1] ?? "";
  const center = /^&[LCR]/.test(footer) ? part("C") : footer;
  return { leftFooter: part("L"), centerFooter: center, rightFooter: part("R") };
}

/** Print setup without the paper. */
export const setPage: Step<"setPage"> = (context, { sheet, page }) => {
  const target = context.sheet(sheet);
  const { pageLayout: layout } = target;
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.zoom = zoomOf(page);
  if (page.titleRows !== undefined) layout.setPrintTitleRows(page.titleRows);
  if (page.titleColumns !== undefined) layout.setPrintTitleColumns(page.titleColumns);
  if (page.area !== undefined) layout.setPrintArea(page.area);
  if (page.breaks !== undefined) {
    target.horizontalPageBreaks.removePageBreaks();
    for (const row of page.breaks) target.horizontalPageBreaks.add(`A${row}`);
  }
  if (page.footer !== undefined) Object.assign(layout.headersFooters.defaultForAllPages, footerOf(page.footer));
};
