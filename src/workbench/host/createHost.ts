import type { Book } from "./Book";
import { gatherLooks } from "./gatherLooks";
import type { FileWish, Host, HostEvent, HostSettings } from "./Host";
import { createHostState } from "./HostState";
import { executeRequest, payloadLimit, refuseRequest } from "./protocol/executeRequest";
import type { RequestAction, RequestBody, ResponseMessage } from "./protocol/Message";
import { watchSheets } from "./sheetEvents";
import { watchBook } from "./watchBook";

/** What went through since the last `reset`. */
export interface HostCounters {
  /** Requests of the add-in; the clean-up that Excel.run sends at its end is none. */
  syncs: number;
  requestBytes: number;
  responseBytes: number;
  /** The last hundred of them. */
  requests: readonly RequestBytes[];
}

/** Bytes of one request and of its answer. */
interface RequestBytes {
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** A workbook that answers office.js: one `execute` for each `context.sync()`. Knows no office.js. */
export interface ExcelHost {
  readonly host: Host;
  /** May be changed at any time. */
  readonly settings: HostSettings;
  readonly counters: HostCounters;
  /** Answers a request; a refusal of Excel is an answer, a rejected promise is a bug of ours. */
  execute(body: RequestBody, flags: number): Promise<ResponseMessage>;
  /** Events of the workbook that an add-in asked for; returns how to stop. */
  onEvent(listener: (event: HostEvent) => void): () => void;
  /** An add-in wants the workbook saved or closed; returns how to stop. */
  onFile(listener: (what: FileWish) => void): () => void;
  /** Sets the counters to 0. */
  reset(): void;
  /** Ends the host, and the book behind it. */
  dispose(): void;
}

/** Excel 2021 and 365 without any refusal. */
export const defaultSettings: HostSettings = {
  requirementSet: "1.17",
  cellEditing: false,
  delayForCellEdit: false,
  readOnly: false,
  printer: true,
  locale: "es-CO",
};

/** Request flag of office.js for `delayForCellEdit`. */
const delayFlag = 64;
/** How often the host looks whether the person has finished typing, in milliseconds. */
const editingPoll = 20;

function isCleanUp({ Actions }: RequestBody): boolean {
  const isRemoval = ({ Name }: RequestAction) => Name === "_RemoveReference";
  return Actions.some(isRemoval) && Actions.every((action) => action.ActionType === 1 || isRemoval(action));
}

async function waitForCell(settings: HostSettings): Promise<void> {
  while (settings.cellEditing) await new Promise((resolve) => setTimeout(resolve, editingPoll));
}

async function answer(host: Host, request: string, flags: number): Promise<ResponseMessage> {
  const { settings } = host;
  if (bytesOf(request) > payloadLimit)
    return refuseRequest("RequestPayloadSizeLimitExceeded", "The request is larger than 5 MB.");
  if (host.state.isClosed) return refuseRequest("GeneralException", "The workbook is closed.");
  if (settings.cellEditing && settings.delayForCellEdit && (flags & delayFlag) !== 0) await waitForCell(settings);
  if (settings.cellEditing) return refuseRequest("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
  const body: RequestBody = JSON.parse(request);
  return executeRequest(host, body);
}

/** Bytes of a text in UTF-8, without making them: every request and answer is weighed. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // The two halves of a surrogate pair are four bytes together.
    if (code >= 0x80) bytes += code >= 0x800 && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

interface Weighed {
  readonly message: ResponseMessage;
  readonly bytes: number;
}

function weigh(message: ResponseMessage): Weighed {
  const bytes = bytesOf(JSON.stringify(message));
  if (bytes <= payloadLimit) return { message, bytes };
  return weigh(refuseRequest("ResponsePayloadSizeLimitExceeded", "The answer is larger than 5 MB."));
}

function countNothing(): HostCounters {
  return { syncs: 0, requestBytes: 0, responseBytes: 0, requests: [] };
}

function count(counters: HostCounters, bytes: RequestBytes): void {
  counters.syncs += 1;
  counters.requestBytes += bytes.requestBytes;
  counters.responseBytes += bytes.responseBytes;
  counters.requests = [...counters.requests, bytes].slice(-100);
}

/** Tells whoever listens. */
function createChannel<T>() {
  const listeners = new Set<(told: T) => void>();
  return {
    emit: (told: T) => {
      for (const listener of listeners) listener(told);
    },
    on: (listener: (told: T) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Opens a host over a book, with what was kept of it (`packState`). Requests are answered one after the other. */
export function createHost(open: Book, changed: Partial<HostSettings> = {}, state = createHostState()): ExcelHost {
  const settings = { ...defaultSettings, ...changed };
  const { book, flush } = gatherLooks(open);
  const counters = countNothing();
  const [events, files] = [createChannel<HostEvent>(), createChannel<FileWish>()];
  const host: Host = { book, state, settings, emit: events.emit, file: files.emit };
  const stops = [watchBook(host), watchSheets(host)];
  let last: Promise<unknown> = Promise.resolve();
  const execute = async (body: RequestBody, flags: number): Promise<ResponseMessage> => {
    const request = JSON.stringify(body);
    const { message, bytes } = weigh(await answer(host, request, flags));
    flush();
    if (!isCleanUp(body)) count(counters, { requestBytes: bytesOf(request), responseBytes: bytes });
    return message;
  };
  return {
    host,
    settings,
    counters,
    execute: (body, flags) => {
      const next = last.then(() => execute(body, flags));
      last = next.catch(() => undefined);
      return next;
    },
    onEvent: events.on,
    onFile: files.on,
    reset: () => Object.assign(counters, countNothing()),
    dispose: () => {
      for (const stop of stops) stop();
      book.dispose();
    },
  };
}
