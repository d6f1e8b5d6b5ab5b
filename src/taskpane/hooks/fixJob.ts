import type { SheetLink, WritePlan } from "../../domain/workbook/WritePlan";
import type { Engine, Load } from "../work/Engine";
import type { Job } from "./runJob";

/** The first cells that a plan writes. */
function writtenCell(plan: WritePlan | undefined): SheetLink | undefined {
  const op = plan?.find((one) => one.op === "setValues" || one.op === "setFormulas");
  return op && { sheet: op.sheet, cell: op.area };
}

/** Repairs and the check after them. Many at once are previewed; a single one is shown on its card, and then in its cell. */
export function fixJob(engine: Load<Engine>, plans: readonly WritePlan[], check: Job): Job {
  const cell = plans.length === 1 ? writtenCell(plans[0]) : undefined;
  return {
    id: "fix",
    preview: plans.length > 1,
    compute: async (before) => (await engine()).fix(before, plans),
    ...(cell && { cell }),
    count: plans.length,
    chain: check,
  };
}
