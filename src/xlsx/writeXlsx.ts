import { writeXlsx as writeFile } from "hucre/xlsx";
import { printForFile } from "../domain/formula/printForFile";
import { frontSheet } from "../domain/workbook/frontSheet";
import { assertPlan } from "../domain/workbook/PlanError";
import type { Snapshot } from "../domain/workbook/Snapshot";
import { encodeSheet } from "./encodeSheet";
import { encodePrintNames } from "./page";
import { patchPackage } from "./patchPackage";

interface Writing {
  readonly lockStructure?: boolean;
  /** When the file says that it was written; the moment where nothing is said. */
  readonly modified?: Date;
}

async function write(snapshot: Snapshot, { modified, lockStructure = false }: Writing = {}): Promise<Uint8Array> {
  const activeSheet = frontSheet(snapshot.sheets);
  assertPlan(activeSheet >= 0, "InvalidArgument", "a workbook needs a visible sheet");
  const bytes = await writeFile({
    sheets: snapshot.sheets.map(encodeSheet),
    namedRanges: [
      ...snapshot.names.map(({ name, formula }) => ({ name, range: printForFile(formula) })),
      ...snapshot.sheets.flatMap(encodePrintNames),
    ],
    properties: { custom: snapshot.properties, ...(modified && { modified }) },
    defaultFont: { name: "Calibri", size: 11 },
    activeSheet,
    ...(lockStructure ? { workbookProtection: { lockStructure } } : {}),
  });
  return patchPackage(bytes, snapshot);
}

/** The workbook as an .xlsx file. Formulas carry their value where the snapshot knows it; Excel calculates again on opening. */
export function writeXlsx(snapshot: Snapshot): Promise<Uint8Array> {
  return write(snapshot);
}

/**
 * The same, with sheets that cannot be renamed, moved or deleted; without a password, so that whoever has to can. It was
 * written on `day` (ISO date), at no hour: the file tells nothing of the clock of the machine.
 */
export function writeLocked(snapshot: Snapshot, day: string): Promise<Uint8Array> {
  return write(snapshot, { lockStructure: true, modified: new Date(`${day}T00:00:00Z`) });
}
