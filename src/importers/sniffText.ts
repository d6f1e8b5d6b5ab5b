import type { FileKind } from "../domain/form/FileKind";
import { decodeText } from "./text/decodeText";

/** How much of a text is looked at, in bytes. */
const head = 64 * 1024;

const page =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|meta|body|style|table)\b/i;

/** SYLK: its sign and a record under it; a list whose headings are «ID;Proyecto;Valor» is none, though Excel takes it for one. */
const sylk = /^ID;P[A-Z0-9]{0,20}(?:;[NE]){0,2}\r?\n(?:[BCEFOPW]|NN|NU|NE);/;

/** What a file of letters is: a page with the name of a workbook, a table with separators, or plain text. */
export function sniffText(bytes: Uint8Array): FileKind {
  const { text } = decodeText(bytes.subarray(0, head));
  if (isBinary(text)) return "binary";
  const start = text.replace(/^\ufeff/, "").slice(0, 4000);
  if (/^MIME-Version:/i.test(start) && /multipart\/related/i.test(start)) return "mhtml";
  if (/urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/.test(start)) return "xml-sheet";
  if (/progid="Word\.Document"|office\/word\/2003\/wordml/.test(start)) return "xml-document";
  if (page.test(start)) return "html";
  if (sylk.test(start)) return "sylk";
  return isSeparated(start) ? "csv" : "text";
}

/** More than one control or replacement character in a hundred is no text. */
export function isBinary(sample: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a binary file
  const odd = sample.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g)?.length ?? 0;
  return odd > sample.length / 100;
}

/** Two lines or more, none of them blank (a form has blank ones), each cut by the same sign; commas stand in prose too. */
function isSeparated(start: string): boolean {
  const lines = start
    .replace(/"[^"]*"/g, "")
    .trimEnd()
    .split(/\r\n?|\n/)
    .slice(0, 8);
  if (lines.some((line) => line.trim() === "")) return false;
  // The last line may be cut off by the end of what is looked at.
  const whole = lines.length > 2 ? lines.slice(0, -1) : lines;
  const isCut = (sign: string): boolean => whole.length > 1 && whole.every((line) => line.includes(sign));
  const counts = new Set(whole.map((line) => line.split(",").length));
  return isCut(";") || isCut("\t") || (isCut(",") && counts.size === 1);
}
