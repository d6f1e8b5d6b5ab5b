import type { Snapshot } from "../../domain/workbook/Snapshot";
import { copyIdOf, decodeSent } from "./sentRecord";

/** Whose copy a workbook is, "" where only the properties of the file still say that it is one; undefined for a workbook that sends them. */
export function recipientOf(snapshot: Snapshot): string | undefined {
  return decodeSent(snapshot)?.stamp.municipality ?? (copyIdOf(snapshot) === "" ? undefined : "");
}
