import type { FormReading } from "../../domain/form/Import";
import { assembleForm } from "../assemble/assembleForm";
import { checkZip, type ZipLimits, type ZipProblem } from "../zip/checkZip";
import { mostXml, readPackage } from "./readPackage";

/** Pictures and embedded files stay packed, so that their size costs nothing. */
const limits: ZipLimits = { parts: 3000, xml: mostXml, allXml: mostXml, media: Number.POSITIVE_INFINITY };

function describe({ code, found }: ZipProblem): FormReading {
  if (code === "unpacked") return { ok: false, code: "too-large", found };
  if (code === "parts") return { ok: false, code: "beyond-limits", found: "parts" };
  if (code === "password") return { ok: false, code: "binary", found: "encrypted" };
  return { ok: false, code: "broken-docx", found: code === "checksum" ? "checksum" : "" };
}

/** Reads the form from a Word document; a damaged package is told, never thrown. */
export async function readDocx(bytes: Uint8Array): Promise<FormReading> {
  const problem = await checkZip(bytes, limits);
  if (problem !== undefined) return describe(problem);
  const parts = await readPackage(bytes);
  if (parts === undefined) return { ok: false, code: "broken-docx", found: "" };
  if (parts === "beyond-limits") return { ok: false, code: "beyond-limits", found: "rows" };
  const { body, header, messages } = parts;
  if (body.length === 0) return { ok: false, code: "empty", found: "" };
  const reading = assembleForm({ source: "docx", header, body });
  return reading.ok ? { ...reading, messages: [...messages, ...reading.messages] } : reading;
}
