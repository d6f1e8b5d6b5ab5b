import { HostError, type HostErrorCode } from "../actions/WorkbookPort";

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
