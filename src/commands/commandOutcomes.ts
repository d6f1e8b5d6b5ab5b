import type { RibbonId } from "../actions/registry";
import type { Report } from "../domain/findings/Finding";
import type { Snapshot } from "../domain/workbook/Snapshot";
import type { Applied } from "../domain/workbook/Undo";
import type { WritePlan } from "../domain/workbook/WritePlan";

/** Buttons of the ribbon by the name that manifest.xml gives them. */
export type CommandId = RibbonId | PlaceCommand | "help";

/** Buttons that open the pane at a place; they bear its name. */
export type PlaceCommand = "share";

/** What became of a ribbon command; the pane shows failures, and can undo what was done from `before` and `plan`. */
export type CommandOutcome =
  | {
      readonly id: CommandId;
      readonly state: "done";
      readonly before: Snapshot;
      readonly plan: WritePlan;
      readonly report?: Report;
    }
  /** Nothing is computed: the pane goes to the place. */
  | { readonly id: PlaceCommand; readonly state: "place" }
  /** The workbook has none of our sheets: the pane shows how to begin. */
  | { readonly id: CommandId; readonly state: "no-project" }
  /** Nothing is written yet: what people typed would go, so that the pane asks first. */
  | { readonly id: CommandId; readonly state: "asks" }
  /** Nothing is written: the workbook lacks what the result would be made from. */
  | { readonly id: CommandId; readonly state: "lacks"; readonly lacks: readonly string[] }
  /** `written`: Excel stopped half way, and what is written by then can be taken back. */
  | { readonly id: CommandId; readonly state: "failed"; readonly error: unknown; readonly written?: Applied };

let hasForm = false;

/** The pane tells whether it holds a form that is not in the workbook yet. */
export function holdForm(holds: boolean): void {
  hasForm = holds;
}

/** True while the pane holds a form: «Estructurar» would write it, and the pane shows it first. */
export function holdsForm(): boolean {
  return hasForm;
}

type Listener = (outcome: CommandOutcome) => void;

const listeners = new Set<Listener>();
let last: CommandOutcome | undefined;

/** Tells the pane, which shares this runtime, what became of a command. */
export function tellOutcome(outcome: CommandOutcome): void {
  last = outcome;
  for (const listener of listeners) listener(outcome);
}

/** The latest outcome, for a pane that opens after the command ran. */
export function lastOutcome(): CommandOutcome | undefined {
  return last;
}

/** Calls the listener after each command; returns how to stop. */
export function onOutcome(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
