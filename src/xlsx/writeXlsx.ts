import { writeXlsx as writeFile } from "hucre/xlsx";
import { printForFile } from "../domain/formula/printForFile";
import { frontSheet } from "../domain/workbook/frontSheet";
import { assertPlan } from "../domain/workbook/PlanError";
import type { Snapshot } from "../domain/workbook/Snapshot";
import { encodeSheet } from "./encodeSheet";
import { encodePrintNames } from "./page";
import { patchPackage } from "./patchPackage";

/** The workbook as an .xlsx file. Formulas carry their value where the snapshot knows it; Excel calculates again on opening. */
export async function writeXlsx(snapshot: Snapshot): Promise<Uint8Array> {
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
  });
  return patchPackage(bytes, snapshot);
}
