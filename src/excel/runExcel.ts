import { toHostError } from "./hostError";
import { supports } from "./supports";

/** A request waits while a person types in a cell; all requests of one run are one step of Ctrl+Z where Excel can (1.20). */
function runOptions(): Excel.RunOptions {
  return { delayForCellEdit: true, ...(supports("1.20") ? { mergeUndoGroup: true } : {}) };
}

/** Runs a batch in Excel, in a new context or in that of `previous`; a refusal of Excel comes out as a HostError. */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  previous?: OfficeExtension.ClientRequestContext,
): Promise<T> {
  try {
    const previousObjects = previous === undefined ? {} : { previousObjects: previous as Excel.RequestContext };
    return await Excel.run({ ...runOptions(), ...previousObjects }, batch);
  } catch (error) {
    throw toHostError(error);
  }
}
