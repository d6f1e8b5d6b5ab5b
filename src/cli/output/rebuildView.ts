import type { ActionResult } from "../../actions/Action";
import type { MarkedSheet } from "../../actions/built/markedSheet";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { Call } from "../commands/Command";
import type { ExitCode } from "../Io";
import { rebuild } from "./rebuild";

/** A sheet of ours that is built from the tables of a workbook: the action that plans it, and where it stands. */
interface View {
  readonly run: (snapshot: Snapshot) => ActionResult;
  readonly find: (snapshot: Snapshot) => MarkedSheet;
}

/** Builds one sheet anew; where a table that it adds up is gone, the file stays as it is and what it lacks is said. */
export function rebuildView(call: Call, { run, find }: View): Promise<ExitCode> {
  return rebuild(call, ({ snapshot }) => {
    const { cli } = call.words;
    const { plan, typed = [], lacks = [] } = run(snapshot);
    if (lacks.length > 0) return { refused: cli.files.lacking(call.input, lacks.join(", ")) };
    return { plan, typed, done: cli.summary.done(find(snapshot).name) };
  });
}
