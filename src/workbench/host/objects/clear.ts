import type { Area } from "../../../domain/workbook/address";
import type { Host } from "../Host";
import type { RangeSelf } from "../Ref";
import { isWithin } from "../rules/address";
import { asOneOf, usedPart } from "./access";
import { clearAll } from "./conditionals";
import { keepHeaders } from "./headers";
import { clearLinks } from "./links";
import { assertOption, assertUnlocked } from "./protect";

const parts = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"] as const;

function clearContents({ book }: Host, sheet: string, area: Area): void {
  const row = Array.from({ length: area.columns }, () => ({ value: "" }));
  book.write(
    sheet,
    area,
    Array.from({ length: area.rows }, () => row),
  );
}

function clearLooks(host: Host, range: RangeSelf, area: Area | undefined): void {
  const { book } = host;
  if (book.conditionals(range.sheet).length > 0) clearAll(host, range);
  for (const merged of book.merges(range.sheet)) if (isWithin(merged, range.area)) book.unmerge(range.sheet, merged);
  if (area !== undefined) book.clearStyle(range.sheet, area);
}

/** Range.clear: only the used part of the range is touched, so that a whole sheet costs no more than its cells. */
export function clearRange(host: Host, range: RangeSelf, applyTo: unknown): void {
  const part = asOneOf(applyTo ?? "All", parts, "applyTo");
  const { sheet } = range;
  if (part === "All" || part === "Contents") assertUnlocked(host, range);
  if (part !== "Contents") assertOption(host, sheet, "allowFormatCells");
  const used = usedPart(host, range, true);
  if (used !== undefined && (part === "All" || part === "Contents")) {
    clearContents(host, sheet, used);
    keepHeaders(host, sheet, used);
  }
  if (part === "All" || part === "Formats") clearLooks(host, range, used);
  if (part === "All") host.book.clearValidation(sheet, range.area);
  if (part !== "Contents" && part !== "Formats") clearLinks(host, range);
}
