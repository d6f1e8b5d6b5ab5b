import type { FormReading } from "../../domain/form/Import";
import { assembleForm } from "../assemble/assembleForm";
import { measureZip, type ZipEntry } from "./measureZip";
import { mostXml, readPackage } from "./readPackage";

/** Reads the form from a Word document; a damaged or foreign package is told, never thrown. */
export async function readDocx(bytes: Uint8Array): Promise<FormReading> {
  const entries = measureZip(bytes);
  if (entries === undefined) return { ok: false, code: "broken-docx", found: "" };
  const foreign = nameForeign(entries, bytes);
  if (foreign !== undefined) return { ok: false, code: "unknown-type", found: foreign };
  const largest = Math.max(0, ...entries.filter((entry) => isXml(entry.name)).map((entry) => entry.size));
  if (largest > mostXml) return { ok: false, code: "too-large", found: String(Math.round(largest / 1024 / 1024)) };
  const parts = await readPackage(bytes);
  if (parts === undefined) return { ok: false, code: "broken-docx", found: "" };
  const { body, header, messages } = parts;
  if (body.length === 0) return { ok: false, code: "empty", found: "" };
  const reading = assembleForm({ source: "docx", header, body });
  return reading.ok ? { ...reading, messages: [...messages, ...reading.messages] } : reading;
}

function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/.test(name);
}

function nameForeign(entries: readonly ZipEntry[], bytes: Uint8Array): string | undefined {
  const has = (start: string): boolean => entries.some((entry) => entry.name.startsWith(start));
  if (has("word/")) return undefined;
  if (has("xl/")) return "xlsx";
  if (has("ppt/")) return "pptx";
  // OpenDocument puts its type first, unpacked (ODF 1.2 part 3, 3.3).
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 120));
  if (has("content.xml")) return start.includes("opendocument.spreadsheet") ? "ods" : "odt";
  return "zip";
}
