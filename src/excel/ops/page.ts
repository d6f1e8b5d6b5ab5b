import type { PageSetup } from "../../domain/workbook/WritePlan";
import type { Step } from "./Step";

/** Pages wide and high; Excel leaves a direction free that is not named. */
function zoomOf(page: PageSetup): Excel.PageLayoutZoomOptions {
  return {
    ...(page.fitWide > 0 ? { horizontalFitToPages: page.fitWide } : {}),
    ...(page.fitTall > 0 ? { verticalFitToPages: page.fitTall } : {}),
  };
}

/** Print setup on A4. */
export const setPage: Step<"setPage"> = (context, { sheet, page }) => {
  const layout = context.sheet(sheet).pageLayout;
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.zoom = zoomOf(page);
  if (page.titleRows !== undefined) layout.setPrintTitleRows(page.titleRows);
  if (page.area !== undefined) layout.setPrintArea(page.area);
  if (page.footer !== undefined) layout.headersFooters.defaultForAllPages.centerFooter = page.footer;
};
