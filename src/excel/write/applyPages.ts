import { HostError } from "../../actions/WorkbookPort";
import { keysOf } from "../../domain/project/byKey";
import type { WritePlan } from "../../domain/workbook/WritePlan";
import { setPage, zoomOf } from "../ops/page";
import type { OpOf, StepContext } from "../ops/Step";
import { toHostError } from "../runExcel";

type PageOp = OpOf<"setPage">;

/** Excel may take the fit to a page without an error and leave the scale as it was (OfficeDev/office-js#1860). */
function isFitted({ page }: PageOp, { zoom }: Excel.PageLayout): boolean {
  const asked = zoomOf(page);
  return keysOf(asked).every((name) => zoom?.[name] === asked[name]);
}

/**
 * The page setup of a plan, after everything else and in a request of its own: without a printer Excel refuses the paper,
 * and that must not keep data, charts or marks from the workbook. Gives the sheets whose page is not as asked.
 */
export async function applyPages(
  context: Excel.RequestContext,
  step: StepContext,
  plan: WritePlan,
): Promise<readonly string[]> {
  const pages = plan.filter((op) => op.op === "setPage");
  if (pages.length === 0) return [];
  const layouts = pages.map((op) => {
    setPage(step, op);
    return step.sheet(op.sheet).pageLayout.load("zoom");
  });
  // The paper comes last of all: what stands before a refused step stays.
  for (const layout of layouts) layout.paperSize = "A4";
  try {
    await context.sync();
  } catch (error) {
    const refusal = toHostError(error);
    if (!(refusal instanceof HostError)) throw error;
    return pages.map(({ sheet }) => sheet);
  }
  return pages.flatMap((op, index) => {
    const layout = layouts[index];
    return layout !== undefined && isFitted(op, layout) ? [] : [op.sheet];
  });
}
