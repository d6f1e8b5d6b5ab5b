import type { HostEvent } from "../../host/Host";
import type { RequestBody, ResponseMessage } from "../../host/protocol/Message";

/** From the pane in its frame to the page. */
export type PaneMessage =
  | { readonly kind: "request"; readonly id: number; readonly body: RequestBody; readonly flags: number }
  | { readonly kind: "show" }
  /** F6: the keyboard goes on to the sheet and the ribbon. */
  | { readonly kind: "leave" }
  | { readonly kind: "open"; readonly url: string };

/** From the page to the pane. */
export type PageMessage =
  | { readonly kind: "answer"; readonly id: number; readonly message: ResponseMessage }
  | { readonly kind: "event"; readonly event: HostEvent }
  | { readonly kind: "command"; readonly id: string };

/** Both pages come from the same place; messages of others are not for us. */
export function isOurs<M>(event: MessageEvent, from: Window | null): event is MessageEvent<M> {
  return event.source === from && event.origin === location.origin;
}
