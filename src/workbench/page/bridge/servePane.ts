import type { ExcelHost } from "../../host/createHost";
import type { ResponseMessage } from "../../host/protocol/Message";
import { isOurs, type PageMessage, type PaneMessage } from "./messages";

interface PaneCalls {
  /** The workbook that is open now. */
  readonly host: () => ExcelHost;
  readonly show: () => void;
  readonly leave: () => void;
  readonly open: (url: string) => void;
  /** A request that the host could not answer, or a member that it lacks. */
  readonly failed: (reason: string) => void;
}

function noteMissing(message: ResponseMessage, calls: PaneCalls): void {
  const error = message.Body?.Error;
  if (error?.Code === "ApiNotFound") calls.failed(error.Message);
}

async function answer(message: PaneMessage & { kind: "request" }, calls: PaneCalls): Promise<ResponseMessage> {
  try {
    const answered = await calls.host().execute(message.body, message.flags);
    noteMissing(answered, calls);
    return answered;
  } catch (error) {
    // A bug of the host, not an answer of Excel: the page says it and the pane must not wait for ever.
    const reason = error instanceof Error ? error.message : String(error);
    calls.failed(reason);
    return { HttpStatusCode: 500, ErrorCode: "GeneralException", ErrorMessage: reason, Headers: null, Body: null };
  }
}

/** Answers the pane's requests over the open workbook; the returned function speaks to the pane. */
export function servePane(frame: HTMLIFrameElement, calls: PaneCalls): (message: PageMessage) => void {
  const post = (message: PageMessage) => frame.contentWindow?.postMessage(message, location.origin);
  const hear = async (message: PaneMessage): Promise<void> => {
    if (message.kind === "show") return calls.show();
    if (message.kind === "leave") return calls.leave();
    if (message.kind === "open") return calls.open(message.url);
    post({ kind: "answer", id: message.id, message: await answer(message, calls) });
  };
  window.addEventListener("message", (event) => {
    if (isOurs<PaneMessage>(event, frame.contentWindow)) void hear(event.data);
  });
  return post;
}
