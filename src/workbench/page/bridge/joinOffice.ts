import { connect } from "../../host/client/connect";
import { createOffice } from "../../host/client/createOffice";
import type { Execute } from "../../host/client/OfficeApi";
import type { HostSettings } from "../../host/Host";

/** Lets the page itself write through office.js, as the pane does: files and the sample go the same way. */
export function joinOffice(settings: HostSettings, execute: Execute): void {
  const { OfficeExtension } = window;
  connect(OfficeExtension, execute);
  Object.assign(window, { Office: createOffice({ settings }).office });
}
