import type { FormReading } from "../../domain/form/Import";
import { joinCell, type TableBlock } from "../Block";
import type { FormParts } from "./cutParts";
import { type SectionId, sectionOrder } from "./matchHeading";
import { tableOf } from "./tableShapes";
import type { PageHeaders } from "./takePageHeaders";

/** Headings that carry content of their own; 5, 6, 7 and 8 only group others. */
export const required = sectionOrder.filter((id) => !/^[5678]$/.test(id));

/** Refuses another form (fewer than three known sections and not our code) and a form that breaks off before its end. */
export function checkCompleteness(parts: FormParts, headers: PageHeaders): FormReading | undefined {
  const present = required.filter((id) => hasSection(parts, id));
  const ours = headers.code?.text === "DIE-FO-013";
  if (present.length < 3 && !ours) {
    return { ok: false, code: "other-form", found: headers.code?.text ?? firstText(headers) };
  }
  const missing = required.filter((id) => isMissing(parts, id));
  const last = required.findLastIndex((id) => present.includes(id));
  const breaksOff = missing.length > 0 && missing.every((id) => required.indexOf(id) > last);
  return breaksOff && !isSigned(parts) ? { ok: false, code: "truncated", found: missing.join(", ") } : undefined;
}

/** Whether neither the table of a section nor its heading stands in the file. */
export function isMissing(parts: FormParts, id: SectionId): boolean {
  return !hasSection(parts, id) && !parts.parts.some((part) => part.id === id);
}

/** A form that is cut inside its last list lacks nothing else. */
export function isSigned(parts: FormParts): boolean {
  return parts.tables.some((table) => table.name === "signature");
}

function hasSection(parts: FormParts, id: SectionId): boolean {
  const table = tableOf[id];
  if (table === undefined) return parts.parts.some((part) => part.id === id);
  return parts.tables.some((found) => found.name === table);
}

function firstCell(table: TableBlock): string {
  return joinCell(table.rows[0]?.cells[0]);
}

function firstText(headers: PageHeaders): string {
  for (const block of headers.body) {
    const text = block.kind === "paragraph" ? block.text : block.kind === "table" ? firstCell(block) : "";
    if (text !== "") return text.slice(0, 80);
  }
  return "";
}
