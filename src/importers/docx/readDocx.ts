import type { FormReading } from "../../domain/form/Import";
import { assembleForm } from "../assemble/assembleForm";
import { measureZip, type ZipEntry } from "./measureZip";
import { readPackage } from "./readPackage";

/** Largest unpacked XML part, in bytes; a schedule of 5,000 rows has some 10 MB. */
const MOST_XML = 40 * 1024 * 1024;

/** Reads the form from a Word document; a damaged or foreign package is told, never thrown. */
export async function readDocx(bytes: Uint8Array): Promise<FormReading> {
  const entries = measureZip(bytes);
  if (entries === undefined) return { ok: false, code: "broken-docx", found: "" };
  const foreign = nameForeign(entries);
  if (foreign !== undefined) return { ok: false, code: "unknown-type", found: foreign };
  const largest = Math.max(0, ...entries.filter((entry) => isXml(entry.name)).map((entry) => entry.size));
  if (largest > MOST_XML) return { ok: false, code: "too-large", found: String(Math.round(largest / 1024 / 1024)) };
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

function nameForeign(entries: readonly ZipEntry[]): string | undefined {
  const has = (start: string): boolean => entries.some((entry) => entry.name.startsWith(start));
  if (has("word/")) return undefined;
  if (has("xl/")) return "xlsx";
  if (has("ppt/")) return "pptx";
  return has("content.xml") ? "odt" : "zip";
}
