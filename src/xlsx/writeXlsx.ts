import { writeXlsx as writeFile } from "hucre/xlsx";
import { printForFile } from "../domain/formula/printForFile";
import { frontSheet } from "../domain/workbook/frontSheet";
import { assertPlan } from "../domain/workbook/PlanError";
import type { Snapshot } from "../domain/workbook/Snapshot";
import { encodeSheet } from "./encodeSheet";
import { encodePrintNames } from "./page";
import { patchPackage } from "./patchPackage";

async function write(snapshot: Snapshot, lockStructure: boolean): Promise<Uint8Array> {
  const activeSheet = frontSheet(snapshot.sheets);
  assertPlan(activeSheet >= 0, "InvalidArgument", "a workbook needs a visible sheet");
  const bytes = await writeFile({
    sheets: snapshot.sheets.map(encodeSheet),
    namedRanges: [
      ...snapshot.names.map(({ name, formula }) => ({ name, range: printForFile(formula) })),
      ...snapshot.sheets.flatMap(encodePrintNames),
    ],
    properties: { custom: snapshot.properties },
    defaultFont: { name: "Calibri", size: 11 },
    activeSheet,
    ...(lockStructure ? { workbookProtection: { lockStructure } } : {}),
  });
  return patchPackage(bytes, snapshot);
}

/** The workbook as an .xlsx file. Formulas carry their value where the snapshot knows it; Excel calculates again on opening. */
export function writeXlsx(snapshot: Snapshot): Promise<Uint8Array> {
  return write(snapshot, false);
}

/** The same, with sheets that cannot be renamed, moved or deleted; without a password, so that whoever has to can. */
export function writeLocked(snapshot: Snapshot): Promise<Uint8Array> {
  return write(snapshot, true);
}
