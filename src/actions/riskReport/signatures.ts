import type { SheetSnapshot } from "../../domain/workbook/Snapshot";
import { riskReportTexts } from "../../i18n/es/riskReport";

const labelOf = (text: string) => text.slice(0, text.indexOf(":") + 1);

/** The three signatures of the report: as a person completed them on the sheet that stands, else blank. */
export function signaturesOf(sheet: SheetSnapshot | undefined): readonly string[] {
  const texts = (sheet?.cells?.values ?? []).flat().filter((value) => typeof value === "string");
  return riskReportTexts.signatures.map((blank) => texts.findLast((text) => text.startsWith(labelOf(blank))) ?? blank);
}
