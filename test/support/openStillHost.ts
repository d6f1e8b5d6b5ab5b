import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { startUniverBook } from "../../src/workbench/univer/openUniverBook";
import { type OpenedHost, openHost } from "./openHost";

/** A workbook whose formulas show nothing: for counting round trips where Univer would calculate for minutes. */
export function openStillHost(): Promise<OpenedHost> {
  const { parts, book } = startUniverBook();
  // No change asks for a calculation.
  Object.assign(parts.injector.get(IActiveDirtyManagerService), { get: () => undefined });
  return openHost({}, book);
}
