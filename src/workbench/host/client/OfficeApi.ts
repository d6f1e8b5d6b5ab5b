import type { RequestBody, ResponseMessage } from "../protocol/Message";

/** Sends one request to the host and gives its answer; host and client may live in different frames. */
export type Execute = (body: RequestBody, flags: number) => Promise<ResponseMessage>;

/** What the client asks for each sync. */
export interface RequestExecutor {
  executeAsync(customData: string, flags: number, message: { readonly Body: RequestBody }): Promise<ResponseMessage>;
}

/** The session that answers instead of Excel; the undocumented seam of office.js 1.1.110. */
export interface Session {
  _resolveRequestUrlAndHeaderInfo(): Promise<null>;
  _createRequestExecutorOrNull(): RequestExecutor;
}

interface SessionBase {
  new (): object;
  _overrideSession: Session | undefined;
}

/** An event on its way to the client. */
interface RichApiMessage {
  readonly entries: readonly {
    readonly messageCategory: number;
    readonly messageType: number;
    readonly targetId: string;
    readonly message: string;
  }[];
}

/** Handlers of events of the Common API, kept by the client. */
export interface EventRegistration {
  callHandlers(type: number, target: string, args: object): void;
}

declare global {
  interface Window {
    /** Absent before office.js has loaded. */
    readonly OfficeExtension?: Partial<OfficeExtensionApi>;
  }
}

/** The parts of the global OfficeExtension that the seam needs. */
export interface OfficeExtensionApi {
  readonly SessionBase: SessionBase;
  readonly EventRegistration: new (register: () => Promise<null>, unregister: () => Promise<null>) => EventRegistration;
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: RichApiMessage): void;
}
