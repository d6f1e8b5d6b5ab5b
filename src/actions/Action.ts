import type { Report } from "../domain/findings/Finding";
import type { Snapshot } from "../domain/workbook/Snapshot";
import type { StructureConflict } from "../domain/workbook/StructureConflict";
import type { WritePlan } from "../domain/workbook/WritePlan";
import type { MarkedSheet } from "./built/markedSheet";
import type { OwnSheet } from "./ownSheets";

/** A cell that a person filled on a sheet that is built anew: building it erases the cell. */
export interface TypedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** What an action would do and what it found; nothing is written yet. */
export interface ActionResult {
  readonly plan: WritePlan;
  readonly report?: Report;
  readonly typed?: readonly TypedCell[];
  /** Tables, columns and named cells that the result would need and the workbook lacks: then nothing is planned. */
  readonly lacks?: readonly string[];
  /** What of the user's the plan leaves as it is. */
  readonly conflicts?: readonly StructureConflict[];
  /** The plan makes sheets in a workbook where nobody asked for them. */
  readonly structured?: boolean;
  /** The plan writes over what a person typed. */
  readonly replaces?: boolean;
}

/**
 * When a person sees the plan before it is written. In doubt: it makes sheets, writes over what somebody typed, leaves
 * something of the user's as it is, or has a detail to tell.
 */
type Preview = "always" | "in-doubt" | "never";

/**
 * What a command leaves behind: sheets of the template; a report of what is wrong; a view built from the data; other data;
 * or data put right, which the check looks at again.
 */
export type Effect = "structure" | "report" | "view" | "data" | "correction";

/** One user command, pure: ribbon, pane and command line run the same object, and ask it what they need to know. */
export interface Action<
  Input = undefined,
  Result extends ActionResult = ActionResult,
  Detail extends { readonly kind: string } = { readonly kind: string },
> {
  readonly id: string;
  readonly preview: Preview | ((input: Input) => Preview);
  readonly effect: Effect;
  /** A button of the ribbon: its input at a local ISO time, and the sheets that show its result, best first. */
  readonly ribbon?: { input(now: string): Input; readonly shownOn: readonly OwnSheet[] };
  /**
   * The same command on the command line, by its names there, Spanish first, then English. One that builds a single sheet
   * anew says where it stands, and needs no more there; the others are carried out in `src/cli/commands`.
   */
  readonly cli?: { readonly names: readonly string[]; readonly builds?: (snapshot: Snapshot) => MarkedSheet };
  run(snapshot: Snapshot, input: Input): Result;
  /** What a preview tells beside the counts of the plan; all of them together are the `PreviewDetail` of the registry. */
  detail?(result: Result, input: Input): Detail | undefined;
}

/** True where a person should see a plan first, whatever the command. */
export function isInDoubt({ structured, replaces, conflicts = [], typed = [] }: ActionResult): boolean {
  return structured === true || replaces === true || conflicts.length + typed.length > 0;
}
