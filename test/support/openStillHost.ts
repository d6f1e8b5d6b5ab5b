import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { bookOf } from "../../src/workbench/univer/bookOf";
import { createHeadlessUniver } from "../../src/workbench/univer/openUniverBook";
import { startUnit } from "../../src/workbench/univer/startUnit";
import { type OpenedHost, openHost } from "./openHost";

/** A workbook whose formulas show nothing: for counting round trips where Univer would calculate for minutes. */
export function openStillHost(): Promise<OpenedHost> {
  const univer = createHeadlessUniver();
  const parts = startUnit(univer);
  // No change asks for a calculation.
  Object.assign(parts.injector.get(IActiveDirtyManagerService), { get: () => undefined });
  return openHost(
    {},
    bookOf(parts, () => univer.dispose()),
  );
}
