import type { Area } from "../../../domain/workbook/address";
import type { Host } from "../Host";
import { refuse } from "../protocol/HostFailure";
import type { RangeSelf } from "../Ref";
import { sheetById, someCell, usedPart } from "./access";

/** What may be left open on a protected sheet; all is closed unless the options say so. */
type ProtectionOption =
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertHyperlinks"
  | "allowEditObjects";

function deny(host: Host, sheet: string): never {
  return refuse("AccessDenied", `«${sheetById(host, sheet).name}» is protected.`);
}

export function isProtected({ state }: Host, sheet: string): boolean {
  return state.protection.has(sheet);
}

/** Refuses what no option of protection opens, such as tables and validations. */
export function assertUnprotected(host: Host, sheet: string): void {
  if (isProtected(host, sheet)) deny(host, sheet);
}

/** Refuses a look, link or object on a protected sheet whose options do not open it. */
export function assertOption(host: Host, sheet: string, option: ProtectionOption): void {
  if (isProtected(host, sheet) && host.state.protection.get(sheet)?.options[option] !== true) deny(host, sheet);
}

/** Whether a block of a protected sheet holds a locked cell. */
export function meetsLocked(host: Host, sheet: string, area: Area): boolean {
  return isProtected(host, sheet) && someCell(area, (row, column) => !host.book.isUnlocked(sheet, row, column));
}

/** Refuses a write that meets a locked cell of a protected sheet; nothing of it happens. */
export function assertUnlocked(host: Host, range: RangeSelf): void {
  const { sheet } = range;
  if (!isProtected(host, sheet)) return;
  const area = range.whole === undefined ? range.area : usedPart(host, range, false);
  if (area === undefined || meetsLocked(host, sheet, area)) deny(host, sheet);
}
