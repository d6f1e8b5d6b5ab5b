import type { FileKind } from "../domain/form/FileKind";
import type { FormReading } from "../domain/form/Import";
import { sniffFile } from "./sniffFile";
import { readText } from "./text/readText";

/** Largest file that is read; the real form has 31 KB as text, a Word form with its pictures some MB. */
const MOST_BYTES = 20 * 1024 * 1024;

/** Kinds of which nothing can be read as letters. */
const unreadable: ReadonlySet<FileKind> = new Set([
  "binary",
  "pdf",
  "png",
  "jpeg",
  "gif",
  "picture",
  "cfb",
  "doc",
  "xls",
  "ppt",
  "encrypted",
]);

/** Reads the form from the bytes of a .docx or text file, told apart by content. */
export async function readForm(bytes: Uint8Array): Promise<FormReading> {
  if (bytes.length === 0) return { ok: false, code: "empty", found: "" };
  if (bytes.length > MOST_BYTES) {
    return { ok: false, code: "too-large", found: String(Math.round(bytes.length / 1024 / 1024)) };
  }
  const kind = sniffFile(bytes);
  if (kind === "docx") {
    const { readDocx } = await import("./docx/readDocx");
    return readDocx(bytes);
  }
  if (kind === "cut-docx") return { ok: false, code: "broken-docx", found: "cut" };
  if (kind === "text" || kind === "csv" || kind === "html") return readLetters(bytes, kind);
  return { ok: false, code: unreadable.has(kind) ? "binary" : "unknown-type", found: kind };
}

/** A page with the text of the form is read; any other page is told to be one. */
function readLetters(bytes: Uint8Array, kind: FileKind): FormReading {
  const reading = readText(bytes);
  return reading.ok || kind !== "html" ? reading : { ok: false, code: "unknown-type", found: kind };
}
