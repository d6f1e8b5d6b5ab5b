import { areaOf } from "../../../domain/workbook/address";
import { frontSheet } from "../../../domain/workbook/frontSheet";
import type { Snapshot } from "../../../domain/workbook/Snapshot";
import { applyPlan } from "../../../excel/applyPlan";
import { downloadFile } from "../../../host/downloads";
import type { XlsxReading } from "../../../xlsx/readXlsx";
import type { Host } from "../../host/Host";
import { planBook } from "./planBook";
import { snapshotBook } from "./snapshotBook";

/** Reads a file, or says why not. */
export async function readFile(file: File): Promise<XlsxReading> {
  const { readXlsx } = await import("../../../xlsx/readXlsx");
  return readXlsx(new Uint8Array(await file.arrayBuffer()));
}

/** Fills a blank workbook with what a file held. */
export async function fillBook({ book, state }: Host, snapshot: Snapshot): Promise<void> {
  const [first] = book.sheets();
  const [{ name = "" } = {}] = snapshot.sheets;
  if (first !== undefined) book.renameSheet(first.id, name);
  await applyPlan(planBook(snapshot));
  const idOf = (sheet: string) => book.sheets().find((one) => one.name === sheet)?.id ?? "";
  for (const sheet of snapshot.sheets) {
    const id = idOf(sheet.name);
    if (sheet.visibility !== "visible") book.setHidden(id, true);
    if (sheet.visibility === "veryHidden") state.veryHidden.add(id);
    if (!sheet.protected) continue;
    for (const area of sheet.look.unlocked ?? []) book.setUnlocked(id, areaOf(area), true);
    state.protection.set(id, { options: {}, password: undefined });
  }
  const front = snapshot.sheets[frontSheet(snapshot.sheets)];
  if (front !== undefined) book.activate(idOf(front.name));
}

/** Offers the workbook as a download. */
export async function saveFile(host: Host, name: string): Promise<void> {
  const { writeXlsx } = await import("../../../xlsx/writeXlsx");
  downloadFile(await writeXlsx(await snapshotBook(host)), name);
}

/** A workbook that an add-in opens beside this one: the page shows one at a time, so it is offered as a file. */
export function downloadBook(base64: string): void {
  downloadFile(
    Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)),
    "Libro2.xlsx",
  );
}
