import type { ActionResult } from "../actions/Action";
import type { WorkbookPort } from "../actions/WorkbookPort";
import type { Snapshot } from "../domain/workbook/Snapshot";
import type { WritePlan } from "../domain/workbook/WritePlan";
import { type CommandId, tellOutcome } from "./commandOutcomes";

/** What a command computes; `asks` where a person should see the plan first. */
export type CommandResult = ActionResult & { readonly asks?: boolean };

/** A command that writes: what it computes, and the sheets that show its result, best first. */
export interface BookCommand {
  readonly id: CommandId;
  readonly compute: (snapshot: Snapshot) => Promise<CommandResult>;
  readonly shownOn: readonly string[];
}

function sheetsAfter(snapshot: Snapshot, plan: WritePlan): ReadonlySet<string> {
  const sheets = new Set(snapshot.sheets.map((sheet) => sheet.name));
  for (const op of plan) {
    if (op.op === "addSheet") sheets.add(op.sheet);
    if (op.op === "removeSheet") sheets.delete(op.sheet);
  }
  return sheets;
}

/** The plan, ending on a sheet that shows the result; undefined when the workbook has no such sheet. */
function withResultShown(command: BookCommand, snapshot: Snapshot, plan: WritePlan): WritePlan | undefined {
  if (plan.some((op) => op.op === "activate")) return plan;
  const sheets = sheetsAfter(snapshot, plan);
  const sheet = command.shownOn.find((name) => sheets.has(name));
  return sheet === undefined ? undefined : [...plan, { op: "activate", sheet }];
}

/** Reads, computes, writes and shows the result; a failure, an empty workbook or a question opens the pane, which says what to do. */
export async function runCommand(
  command: BookCommand,
  port: WorkbookPort,
  showPane: () => Promise<void>,
): Promise<void> {
  const { id } = command;
  try {
    const before = await port.read();
    const { plan, report, typed = [], lacks = [], asks = false } = await command.compute(before);
    const shown = withResultShown(command, before, plan);
    if (lacks.length > 0) tellOutcome({ id, state: "lacks", lacks });
    else if (shown !== undefined && typed.length === 0 && !asks) {
      await port.apply(shown);
      return tellOutcome({ id, state: "done", before, plan, ...(report === undefined ? {} : { report }) });
    } else tellOutcome({ id, state: shown === undefined ? "no-project" : "asks" });
  } catch (error) {
    tellOutcome({ id, state: "failed", error });
  }
  await showPane();
}
