import type { FormReading, ImportMessage } from "../../domain/form/Import";
import { assembleForm } from "../assemble/assembleForm";
import { isBinary } from "../sniffText";
import { cleanText } from "./cleanText";
import { decodeText } from "./decodeText";
import { readTextBlocks } from "./readTextBlocks";

/** Reads the tab-separated text of the form. */
export function readText(bytes: Uint8Array): FormReading {
  if (isBinary(decodeText(bytes.subarray(0, 65536)).text)) return { ok: false, code: "binary", found: "" };
  const { text, encoding } = decodeText(bytes);
  if (text.trim() === "") return { ok: false, code: "empty", found: "" };
  if (text.length > longText && !mayBeForm(text)) return { ok: false, code: "other-form", found: firstLine(text) };
  if (countLines(text) > mostLines) return { ok: false, code: "beyond-limits", found: "lines" };
  const { blocks, messages } = readTextBlocks(text);
  const reading = assembleForm({ source: "text", header: [], body: blocks });
  if (!reading.ok) return reading;
  const encoded: ImportMessage[] = encoding === "utf-8" ? [] : [{ code: "encoding", text: encoding }];
  return { ...reading, messages: [...encoded, ...messages, ...reading.messages] };
}

/** Characters from which a look at the whole text comes first; the real form has 31,000. */
const longText = 500_000;

/** The real form has 230 lines; a schedule of 5,000 rows, as many. */
const mostLines = 100_000;

function countLines(text: string): number {
  let count = 1;
  for (const _ of text.matchAll(/\r\n?|\n/g)) count += 1;
  return count;
}

/** Titles that only the form has, one for each part of it. */
const titles = [
  /antecedentes/i,
  /poblaci[oó]n objetivo/i,
  /presupuesto general/i,
  /rubro presupuestal/i,
  /entregables/i,
];

/** Cheap and generous: a long report is refused at once, a long form is read. */
function mayBeForm(text: string): boolean {
  return /DIE-FO-013/i.test(text) || titles.filter((title) => title.test(text)).length >= 2;
}

function firstLine(text: string): string {
  return cleanText(/\S[^\r\n]{0,200}/.exec(text)?.[0] ?? "").slice(0, 80);
}
