import type { ActionResult } from "../../actions/Action";
import type { MarkedSheet } from "../../actions/built/markedSheet";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import { rebuildView } from "../output/rebuildView";
import type { Call, Command } from "./Command";

/** A command of the registry that builds one sheet anew from the tables of a workbook. */
interface View {
  readonly cli: { readonly names: readonly string[]; readonly builds: (snapshot: Snapshot) => MarkedSheet };
  run(snapshot: Snapshot, input: undefined): ActionResult;
}

/** «resumir», «tablero»: all that the command line does for such a command. */
export function viewCommand({ cli, run }: View) {
  return {
    names: cli.names,
    input: "book",
    options: ["output", "overwrite"],
    required: [],
    run: (call: Call) => rebuildView(call, { run: (snapshot) => run(snapshot, undefined), find: cli.builds }),
  } as const satisfies Command;
}
