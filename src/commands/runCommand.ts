import type { ActionResult } from "../actions/Action";
import { applyNoting } from "../actions/applyNoting";
import type { WorkbookPort } from "../actions/WorkbookPort";
import type { Snapshot } from "../domain/workbook/Snapshot";
import type { Applied } from "../domain/workbook/Undo";
import type { WritePlan } from "../domain/workbook/WritePlan";
import { type CommandId, tellOutcome } from "./commandOutcomes";

/** What a command computes; `asks` where a person should see the plan first, `sheet` shows the result where the workbook has such a sheet. */
type CommandResult = ActionResult & { readonly asks?: boolean; readonly sheet?: string | undefined };

/** A command that writes, and how it is computed. */
export interface BookCommand {
  readonly id: CommandId;
  readonly compute: (snapshot: Snapshot) => Promise<CommandResult>;
  /** True while the pane holds what the command would write: the pane runs it. */
  readonly isHeld?: () => boolean;
}

/** The plan, ending on a sheet that shows the result; undefined when the workbook has no such sheet. */
function withResultShown({ plan, sheet }: CommandResult): WritePlan | undefined {
  if (plan.some((op) => op.op === "activate")) return plan;
  return sheet === undefined ? undefined : [...plan, { op: "activate", sheet }];
}

/** Reads, computes, writes and shows the result; a failure, an empty workbook or a question opens the pane, which says what to do. */
export async function runCommand(
  command: BookCommand,
  port: WorkbookPort,
  showPane: () => Promise<void>,
): Promise<void> {
  const { id } = command;
  let written: Applied | undefined;
  try {
    if (command.isHeld?.()) {
      tellOutcome({ id, state: "asks" });
      return await showPane();
    }
    const before = await port.read();
    const result = await command.compute(before);
    const { plan, report, lacks = [], asks = false } = result;
    const shown = withResultShown(result);
    if (lacks.length > 0) tellOutcome({ id, state: "lacks", lacks });
    else if (shown !== undefined && !asks) {
      await applyNoting(port, shown, () => {
        written = { before, plan };
      });
      return tellOutcome({ id, state: "done", before, plan, ...(report === undefined ? {} : { report }) });
    } else tellOutcome({ id, state: shown === undefined ? "no-project" : "asks" });
  } catch (error) {
    tellOutcome({ id, state: "failed", error, ...(written && { written }) });
  }
  await showPane();
}
