import { allowDownloads } from "../../host/downloads";
import { connect } from "../host/client/connect";
import { createOffice } from "../host/client/createOffice";
import type { ResponseMessage } from "../host/protocol/Message";
import { readFacts } from "./bridge/facts";
import { isOurs, type PageMessage, type PaneMessage } from "./bridge/messages";

type Waiting = (message: ResponseMessage) => void;

const waiting = new Map<number, Waiting>();
let last = 0;

function post(message: PaneMessage): void {
  window.parent.postMessage(message, location.origin);
}

const { office, commands } = createOffice({
  settings: readFacts(location.search),
  showAsTaskpane: async () => post({ kind: "show" }),
  openBrowserWindow: (url) => post({ kind: "open", url }),
});

const { OfficeExtension } = window;
const deliver = connect(OfficeExtension, (body, flags) => {
  last += 1;
  const id = last;
  post({ kind: "request", id, body, flags });
  return new Promise((resolve) => waiting.set(id, resolve));
});

/** What Excel's ribbon would call; a button pressed before the add-in is ready waits for nothing. */
function runCommand(id: string): void {
  void commands.get(id)?.({ completed: () => undefined });
}

function hear(message: PageMessage): void {
  if (message.kind === "event") deliver(message.event);
  else if (message.kind === "command") runCommand(message.id);
  else {
    waiting.get(message.id)?.(message.message);
    waiting.delete(message.id);
  }
}

window.addEventListener("message", (event) => {
  if (isOurs<PageMessage>(event, window.parent)) hear(event.data);
});
window.addEventListener("keydown", ({ key }) => {
  if (key === "F6") post({ kind: "leave" });
});
Object.assign(window, { Office: office });
allowDownloads(document);
