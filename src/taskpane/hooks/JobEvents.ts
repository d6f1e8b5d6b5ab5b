import type { Report } from "../../domain/findings/Finding";
import type { Snapshot } from "../../domain/workbook/Snapshot";

/** What the jobs of the pane report back. */
export interface JobEvents {
  readonly onChecked: (report: Report, before: Snapshot) => Promise<void>;
  readonly onStructured: () => Promise<void>;
  /** Data of the project changed. */
  readonly onEdited: () => Promise<void>;
  readonly onWritten: () => Promise<void>;
}

/** What follows once data stand in the sheets: the page that asked lets go of them, and the workbook is read again. */
export function afterSaving({ onEdited }: Pick<JobEvents, "onEdited">, onSaved: () => void): () => Promise<void> {
  return async () => {
    onSaved();
    await onEdited();
  };
}
