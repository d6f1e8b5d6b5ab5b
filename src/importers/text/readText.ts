import type { FormReading, ImportMessage } from "../../domain/form/Import";
import { assembleForm } from "../assemble/assembleForm";
import { decodeText } from "./decodeText";
import { readTextBlocks } from "./readTextBlocks";

/** Reads the tab-separated text of the form. */
export function readText(bytes: Uint8Array): FormReading {
  const { text, encoding } = decodeText(bytes);
  if (text.trim() === "") return { ok: false, code: "empty", found: "" };
  if (isBinary(text)) return { ok: false, code: "binary", found: "" };
  const { blocks, messages } = readTextBlocks(text);
  const reading = assembleForm({ source: "text", header: [], body: blocks });
  if (!reading.ok) return reading;
  const encoded: ImportMessage[] = encoding === "utf-8" ? [] : [{ code: "encoding", text: encoding }];
  return { ...reading, messages: [...encoded, ...messages, ...reading.messages] };
}

/** More than one control or replacement character in a hundred is no text. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 65536);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a binary file
  const odd = sample.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g)?.length ?? 0;
  return odd > sample.length / 100;
}
