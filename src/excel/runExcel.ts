import { HostError, type HostErrorCode } from "../actions/WorkbookPort";
import { supports } from "./supports";

/** Milliseconds between tries while a person types in a cell. */
const pause = 1_000;

/** A batch that nobody waits for: while a person types in a cell, Excel refuses it and it is tried again. */
export async function runLater(
  batch: (context: Excel.RequestContext) => Promise<void>,
  previous?: OfficeExtension.ClientRequestContext,
): Promise<void> {
  try {
    await runExcel(batch, previous);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    // Whatever else Excel refuses here is asked for again by the next write, or is gone with its sheet.
    if (error.code === "cell-edit") setTimeout(() => void runLater(batch, previous), pause);
  }
}

/** Excel's codes (learn.microsoft.com, «Excel JavaScript API error handling») in words of ours. */
const codes: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  AccessDenied: "protected",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedOperation: "not-supported",
  UnsupportedFeature: "not-supported",
  ItemNotFound: "missing",
  InvalidReference: "missing",
  InvalidSelection: "missing",
};

function isReadOnly(): boolean {
  return String(Office.context.document?.mode) === "readOnly";
}

/** Older desktop builds answer cell editing with a general code and say it only in the message. */
function isCellEdit(error: OfficeExtension.Error): boolean {
  return error.code === "InvalidOperation" && /cell.?edit/i.test(error.message);
}

function codeOf(error: OfficeExtension.Error): HostErrorCode {
  if (isCellEdit(error)) return "cell-edit";
  const code = codes[error.code] ?? "unknown";
  return code === "protected" && isReadOnly() ? "read-only" : code;
}

/** What Excel refused as a HostError; anything else is a bug and stays as it is. */
export function toHostError(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const statement = error.debugInfo?.statement ?? error.message;
  return new HostError(codeOf(error), error.code, statement);
}

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
    const previousObjects = previous === undefined ? {} : { previousObjects: previous };
    return await Excel.run({ ...runOptions(), ...previousObjects }, batch);
  } catch (error) {
    throw toHostError(error);
  }
}
