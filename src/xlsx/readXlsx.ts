import { readXlsx as readFile } from "hucre/xlsx";
import JSZip from "jszip";
import { readFromFile } from "../domain/formula/printForFile";
import type { DefinedName, Snapshot } from "../domain/workbook/Snapshot";
import { withChartNames } from "./chartNames";
import { decodeSheet } from "./decodeSheet";
import { parseElements, type XmlElement } from "./xml";

/** Why a file could not be read; `found` is what stands there instead, for the message. */
export type XlsxReading =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | { readonly ok: false; readonly code: "empty" | "binary" | "broken" | "too-large"; readonly found: string };

const megabyte = 1024 * 1024;
const largest = 50 * megabyte;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function refuse(bytes: Uint8Array): XlsxReading | undefined {
  if (bytes.length === 0) return { ok: false, code: "empty", found: "0" };
  if (bytes.length > largest)
    return { ok: false, code: "too-large", found: `${Math.round(bytes.length / megabyte)} MB` };
  // [MS-CFB] 2.2: an .xls, or a workbook with a password.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { ok: false, code: "binary", found: ".xls" };
  // APPNOTE.TXT 4.3.7: every .xlsx is a zip.
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return { ok: false, code: "binary", found: "" };
  return undefined;
}

async function partText(zip: JSZip, path: string): Promise<string> {
  return (await zip.file(path)?.async("string")) ?? "";
}

function findAll(elements: readonly XmlElement[], name: string): readonly XmlElement[] {
  return elements.flatMap((element) => [
    ...(element.name === name ? [element] : []),
    ...findAll(element.children, name),
  ]);
}

function resolve(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

/** Worksheet parts by sheet name, through the workbook's relationships. */
async function sheetParts(zip: JSZip, workbook: readonly XmlElement[]): Promise<ReadonlyMap<string, string>> {
  const relations = findAll(parseElements(await partText(zip, "xl/_rels/workbook.xml.rels")), "Relationship");
  const targets = new Map(relations.map(({ attributes }) => [attributes.Id, resolve(attributes.Target ?? "")]));
  const sheets = findAll(workbook, "sheet").map(({ attributes }) => [
    attributes.name ?? "",
    targets.get(attributes.id) ?? "",
  ]);
  return new Map(sheets.map(([name = "", path = ""]) => [name, path]));
}

/** Names of the whole workbook; those of one sheet and Excel's own are left out. */
function decodeNames(workbook: readonly XmlElement[]): readonly DefinedName[] {
  return findAll(workbook, "definedName").flatMap(({ attributes, text }) => {
    const { name = "", hidden, localSheetId } = attributes;
    if (localSheetId !== undefined || name.startsWith("_xlnm.")) return [];
    return [{ name, formula: readFromFile(text), visible: hidden !== "1" && hidden !== "true" }];
  });
}

async function decodeBook(bytes: Uint8Array, { details = false }: XlsxWants): Promise<Snapshot> {
  const [book, zip] = await Promise.all([readFile(bytes, { readStyles: true }), JSZip.loadAsync(bytes)]);
  const workbook = parseElements(await partText(zip, "xl/workbook.xml"));
  const parts = await sheetParts(zip, workbook);
  const sheets = [];
  for (const sheet of book.sheets) {
    const part = parts.get(sheet.name) ?? "";
    const named = await withChartNames(zip, part, sheet);
    sheets.push(decodeSheet(named, await partText(zip, part), book.dateSystem ?? "1900", details));
  }
  const custom = Object.entries(book.properties?.custom ?? {});
  return {
    sheets,
    names: decodeNames(workbook),
    properties: Object.fromEntries(custom.map(([key, value]) => [key, String(value)])),
  };
}

/** What a reader needs beyond the snapshot of our own sheets. */
export interface XlsxWants {
  /** Indentation, bold, hidden rows, outline and pivot tables, for a check of any sheet. */
  readonly details?: boolean;
}

/** Reads an .xlsx file; a bad file is an answer, never an exception. */
export async function readXlsx(bytes: Uint8Array, wants: XlsxWants = {}): Promise<XlsxReading> {
  const refused = refuse(bytes);
  if (refused !== undefined) return refused;
  try {
    return { ok: true, snapshot: await decodeBook(bytes, wants) };
  } catch (error) {
    // Whatever the library stumbles over, the file is the cause.
    return { ok: false, code: "broken", found: error instanceof Error ? error.message : String(error) };
  }
}
