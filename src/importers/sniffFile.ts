import type { FileKind } from "../domain/form/FileKind";
import { sniffText } from "./sniffText";
import { measureZip } from "./zip/measureZip";

const signatures: readonly (readonly [FileKind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["png", [0x89, 0x50, 0x4e, 0x47]],
  ["jpeg", [0xff, 0xd8, 0xff]],
  ["gif", [0x47, 0x49, 0x46, 0x38]],
  // TIFF in both byte orders, WebP, BMP; HEIC stands below.
  ["picture", [0x49, 0x49, 0x2a, 0x00]],
  ["picture", [0x4d, 0x4d, 0x00, 0x2a]],
  // [MS-CFB] 2.2, by its first half: enough to tell it, and some files are damaged behind it.
  ["cfb", [0xd0, 0xcf, 0x11, 0xe0]],
  // Workbooks before Excel 97 without a container: BOF of BIFF 2 to 5 ([MS-XLS] 2.4.21).
  ["xls", [0x09, 0x00, 0x04, 0x00]],
  ["xls", [0x09, 0x02, 0x06, 0x00]],
  ["xls", [0x09, 0x04, 0x06, 0x00]],
  ["xls", [0x09, 0x08, 0x10, 0x00]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["archive", [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["archive", [0x1f, 0x8b, 0x08]],
];

/** Tells the type of a file by its content; the name is not trusted. */
export function sniffFile(bytes: Uint8Array): FileKind {
  const kind = signatures.find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0];
  if (kind === "zip") return sniffZip(bytes);
  if (kind === "cfb") return sniffContainer(bytes);
  if (kind !== undefined) return kind;
  if (isPicture(bytes)) return "picture";
  return isDbase(bytes) ? "dbf" : sniffText(bytes);
}

/** Pictures whose sign stands behind a size: WebP in RIFF, HEIC and AVIF in ISO media, BMP. */
function isPicture(bytes: Uint8Array): boolean {
  const text = new TextDecoder("latin1").decode(bytes.subarray(0, 16));
  if (text.startsWith("RIFF") && text.slice(8, 12) === "WEBP") return true;
  if (/^.{4}ftyp(?:hei|hev|mif|avi)/s.test(text)) return true;
  return text.startsWith("BM") && text.slice(6, 10) === "\0\0\0\0";
}

/** dBASE III to V: a version, a date with a month and a day, no text. */
function isDbase(bytes: Uint8Array): boolean {
  const [version = 0, , month = 0, day = 0] = bytes;
  const isVersion = version === 0x03 || version === 0x30 || version === 0x83 || version === 0x8b;
  return isVersion && month >= 1 && month <= 12 && day >= 1 && day <= 31 && bytes.length > 64;
}

/** What a package holds, by the names of its parts. */
function kindOfParts(names: readonly string[], start: string): FileKind {
  const has = (prefix: string): boolean => names.some((name) => name.startsWith(prefix));
  if (has("word/")) return "docx";
  if (has("xl/")) return names.includes("xl/workbook.bin") ? "xlsb" : "xlsx";
  if (has("ppt/")) return "pptx";
  // OpenDocument puts its type first, unpacked (ODF 1.2 part 3, 3.3).
  if (start.includes("opendocument.spreadsheet")) return "ods";
  if (start.includes("opendocument") || has("content.xml")) return "odt";
  return has("Index/") || names.includes("Index.zip") ? "iwork" : "zip";
}

function sniffZip(bytes: Uint8Array): FileKind {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 120));
  const entries = measureZip(bytes);
  if (entries !== undefined) {
    const isLocked = entries.some(({ encrypted }) => encrypted);
    const kind = kindOfParts(
      entries.map(({ name }) => name),
      start,
    );
    return isLocked && kind !== "zip" ? "encrypted" : kind;
  }
  // Names of parts stand uncompressed before each part too (APPNOTE 4.3.7): what is left of a file whose end is cut off.
  const names = new TextDecoder("latin1").decode(bytes).match(/\b(?:word|xl|ppt|Index)\/|\bcontent\.xml/g) ?? [];
  const kind = kindOfParts(names, start);
  if (kind === "xlsx" || kind === "docx") return `cut-${kind}`;
  return kind === "zip" ? "cut-zip" : kind;
}

const streams: readonly (readonly [FileKind, string])[] = [
  ["encrypted", "EncryptedPackage"],
  ["xls", "Workbook"],
  ["xls", "Book"],
  ["doc", "WordDocument"],
  ["ppt", "PowerPoint Document"],
];

/** Names of streams stand in directory entries of 128 bytes, in UTF-16 ([MS-CFB] 2.6.1); the first one known tells the program. */
function sniffContainer(bytes: Uint8Array): FileKind {
  const text = new TextDecoder("latin1").decode(bytes);
  // A document with a password is such a container around a stream of this name (MS-OFFCRYPTO 2.3.4.4).
  if (text.includes(wide("EncryptedPackage"))) return "encrypted";
  const found = streams.flatMap(([kind, name]) => {
    const sign = `${wide(name)}\0\0`;
    let at = text.indexOf(sign);
    while (at >= 0 && at % 128 !== 0) at = text.indexOf(sign, at + 2);
    return at < 0 ? [] : [{ kind, at }];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.kind ?? "cfb";
}

function wide(name: string): string {
  return [...name].map((letter) => `${letter}\0`).join("");
}
