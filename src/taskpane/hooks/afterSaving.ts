import type { JobEvents } from "./buildJobs";

/** What follows once data stand in the sheets: the page that asked lets go of them, and the workbook is read again. */
export function afterSaving({ onEdited }: Pick<JobEvents, "onEdited">, onSaved: () => void): () => Promise<void> {
  return async () => {
    onSaved();
    await onEdited();
  };
}
