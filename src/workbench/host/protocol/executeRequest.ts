import type { Host } from "../Host";
import { type HostCode, HostFailure } from "./HostFailure";
import type { ActionResult, BodyError, RequestBody, ResponseMessage } from "./Message";
import type { PathWalk } from "./resolvePath";
import { runAction } from "./runAction";

/** Bytes of a request or answer that Excel on the web lets through (docs: «Resource limits and performance optimization»). */
export const payloadLimit = 5 * 1024 * 1024;

const statuses: Readonly<Partial<Record<HostCode, number>>> = {
  ItemNotFound: 404,
  ApiNotFound: 404,
  InvalidReference: 404,
  AccessDenied: 401,
  ItemAlreadyExists: 409,
  GeneralException: 500,
};

/** An answer that refuses the whole request; nothing of it happened. */
export function refuseRequest(code: HostCode, message: string): ResponseMessage {
  return { HttpStatusCode: 400, ErrorCode: code, ErrorMessage: message, Headers: null, Body: null };
}

function describe(failure: unknown, index: number, at: string): BodyError {
  if (!(failure instanceof HostFailure)) throw failure;
  return {
    Code: failure.code,
    Message: failure.message,
    Location: at,
    ActionIndex: index,
    HttpStatusCode: statuses[failure.code] ?? 400,
  };
}

/** Does the actions of a request in order; the first refused one ends it, what was done before stays. */
export async function executeRequest(host: Host, body: RequestBody): Promise<ResponseMessage> {
  const walk: PathWalk = { host, paths: body.ObjectPaths, known: new Map(), at: "" };
  const results: ActionResult[] = [];
  const traces: number[] = [];
  let error: BodyError | undefined;
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === 5) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: await runAction(walk, action) });
    } catch (failure) {
      error = describe(failure, index, walk.at);
      break;
    }
  }
  return {
    HttpStatusCode: 200,
    ErrorCode: "",
    ErrorMessage: "",
    Headers: null,
    Body: { Results: results, TraceIds: traces, ...(error === undefined ? {} : { Error: error }) },
  };
}
