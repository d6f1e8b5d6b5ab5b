import type { FormReading } from "../domain/form/Import";
import { sniffFile } from "./sniffFile";
import { readText } from "./text/readText";

/** Largest file that is read; the real form has 31 KB as text, a Word form with its pictures some MB. */
const MOST_BYTES = 20 * 1024 * 1024;

/** Reads the form from the bytes of a .docx or text file, told apart by content; the name is only a label. */
export async function readForm(bytes: Uint8Array, _fileName: string): Promise<FormReading> {
  if (bytes.length === 0) return { ok: false, code: "empty", found: "" };
  if (bytes.length > MOST_BYTES) {
    return { ok: false, code: "too-large", found: String(Math.round(bytes.length / 1024 / 1024)) };
  }
  const kind = sniffFile(bytes);
  if (kind === "text") return readText(bytes);
  if (kind === "rtf") return { ok: false, code: "unknown-type", found: kind };
  if (kind !== "zip") return { ok: false, code: "binary", found: kind };
  const { readDocx } = await import("./docx/readDocx");
  return readDocx(bytes);
}
