import type { FormReading } from "../domain/form/Import";
import { readText } from "./text/readText";

/** Reads the form from the bytes of a .docx or text file; the name only helps the words of a refusal. */
export async function readForm(bytes: Uint8Array, _fileName: string): Promise<FormReading> {
  if (bytes.length === 0) return { ok: false, code: "empty", found: "" };
  return readText(bytes);
}
