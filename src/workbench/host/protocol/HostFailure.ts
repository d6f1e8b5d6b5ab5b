/** Error codes of Excel (learn.microsoft.com, «Error handling with the application-specific JavaScript APIs»). */
export type HostCode =
  | "ItemNotFound"
  | "ItemAlreadyExists"
  | "InvalidArgument"
  | "InvalidBinding"
  | "InvalidReference"
  | "InvalidOperation"
  | "InvalidSelection"
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "RangeExceedsLimit"
  | "InvalidOperationInCellEditMode"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded";

/** What Excel would refuse; the protocol turns it into the answer's error. */
export class HostFailure extends Error {
  constructor(
    readonly code: HostCode,
    message: string,
  ) {
    super(message);
  }
}

/** Refuses an action as Excel does. */
export function refuse(code: HostCode, message: string): never {
  throw new HostFailure(code, message);
}
