import type { HostEvent } from "../Host";
import type { EventRegistration, Execute, OfficeExtensionApi, RequestExecutor, Session } from "./OfficeApi";

/** Events of the Common API have the numbers up to this one; those of Excel come after. */
const lastCommonEvent = 4;
/** Category of events among the messages of the rich API (office.js 1.1.110). */
const eventCategory = 65_536;

function assertSeam(api: Partial<OfficeExtensionApi> | undefined): OfficeExtensionApi {
  const { SessionBase, EventRegistration, _testSetRichApiMessageReadyImpl, _testTriggerRichApiMessageEvent } =
    api ?? {};
  const parts = { SessionBase, EventRegistration, _testSetRichApiMessageReadyImpl, _testTriggerRichApiMessageEvent };
  for (const [name, part] of Object.entries(parts)) {
    if (typeof part !== "function")
      throw new Error(`office.js has no OfficeExtension.${name}: the seam of the host moved.`);
  }
  return api as OfficeExtensionApi;
}

/**
 * Gives office.js the host to talk to instead of Excel; the returned function delivers the events of the host. To be
 * called before the first Excel.run.
 */
export function connect(
  officeExtension: Partial<OfficeExtensionApi> | undefined,
  execute: Execute,
): (event: HostEvent) => void {
  const api = assertSeam(officeExtension);
  const executor: RequestExecutor = { executeAsync: (_, flags, { Body }) => execute(Body, flags) };
  const nothing = () => Promise.resolve(null);
  const registration = new api.EventRegistration(nothing, nothing);
  class HostSession extends api.SessionBase implements Session {
    _resolveRequestUrlAndHeaderInfo(): Promise<null> {
      return Promise.resolve(null);
    }
    _createRequestExecutorOrNull(): RequestExecutor {
      return executor;
    }
    /** Bindings register their events here, as in the Common API. */
    getEventRegistration(): EventRegistration {
      return registration;
    }
  }
  api.SessionBase._overrideSession = new HostSession();
  api._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return ({ type, target, args }) => {
    if (type <= lastCommonEvent) {
      registration.callHandlers(type, target, args);
      return;
    }
    const entry = {
      messageCategory: eventCategory,
      messageType: type,
      targetId: target,
      message: JSON.stringify(args),
    };
    api._testTriggerRichApiMessageEvent({ entries: [entry] });
  };
}
