import type { Severity } from "../../domain/findings/checks";
import type { FormPlace } from "../../domain/findings/Place";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import { decodeFindingRows } from "../../layouts/findingRows";

/** An open finding of origin «formato», as «Hallazgos» keeps it. */
export interface FormFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly places: readonly FormPlace[];
  readonly message: string;
}

/** The key begins with code and place: "pidm/gap@6.5:3:103#1x9k2q0". */
function placeOfKey(key: string): readonly FormPlace[] {
  const match = /@([^@:#]*):(\d+):(\d*)#/.exec(key);
  if (match === null) return [];
  const [, section = "", row = "0", line = ""] = match;
  return [{ section, row: Number(row), ...(line === "" ? {} : { line: Number(line) }) }];
}

/** What the import found on the paper and nobody has attended yet. */
export function openFormFindings(snapshot: Snapshot): readonly FormFinding[] {
  return decodeFindingRows(snapshot)
    .filter(({ origin, state }) => origin === "form" && state === "open")
    .map(({ key, code, severity, message }) => ({ code, severity, places: placeOfKey(key), message }));
}
