import { readXlsx as readFile } from "hucre/xlsx";
import { readFromFile } from "../domain/formula/printForFile";
import type { DefinedName, Snapshot } from "../domain/workbook/Snapshot";
import { sniffFile } from "../importers/sniffFile";
import { checkZip } from "../importers/zip/checkZip";
import { judgeBook } from "./bounds/judgeBook";
import { mostBytes, zipLimits } from "./bounds/limits";
import { withChartNames } from "./chartNames";
import { decodeSheet } from "./decodeSheet";
import { findAll, type OpenedBook, openBook, partText } from "./openBook";
import type { XlsxProblem } from "./XlsxProblem";
import { parseElements, type XmlElement } from "./xml";

/** A workbook as data, or why there is none. */
export type XlsxReading = { readonly ok: true; readonly snapshot: Snapshot } | ({ readonly ok: false } & XlsxProblem);

const megabyte = 1024 * 1024;

/** What can be told without unpacking anything. */
function refuse(bytes: Uint8Array): XlsxProblem | undefined {
  if (bytes.length === 0) return { code: "empty", found: "0" };
  if (bytes.length > mostBytes) return { code: "too-large", found: `${Math.round(bytes.length / megabyte)} MB` };
  const kind = sniffFile(bytes);
  return kind === "xlsx" ? undefined : { code: "binary", found: kind };
}

const problems = { damaged: "broken", checksum: "checksum", parts: "parts", unpacked: "unpacked" } as const;

/** Names of the whole workbook; those of one sheet and Excel's own are left out. */
function decodeNames(workbook: readonly XmlElement[]): readonly DefinedName[] {
  return findAll(workbook, "definedName").flatMap(({ attributes, text }) => {
    const { name = "", hidden, localSheetId } = attributes;
    if (localSheetId !== undefined || name.startsWith("_xlnm.")) return [];
    return [{ name, formula: readFromFile(text), visible: hidden !== "1" && hidden !== "true" }];
  });
}

/** Formats far behind the last value are left out before the library reads the file. */
async function openTrimmed(
  bytes: Uint8Array,
): Promise<{ readonly book: OpenedBook; readonly bytes: Uint8Array } | XlsxProblem> {
  const book = await openBook(bytes);
  const judgement = judgeBook(book);
  if (!judgement.ok) return judgement.problem;
  for (const [path, text] of judgement.trimmed) book.zip.file(path, text);
  const isWhole = judgement.trimmed.size === 0;
  return { book, bytes: isWhole ? bytes : await book.zip.generateAsync({ type: "uint8array" }) };
}

async function decodeBook(
  { zip, workbook, sheets: parts, external }: OpenedBook,
  bytes: Uint8Array,
  { details = false }: XlsxWants,
): Promise<Snapshot> {
  const book = await readFile(bytes, { readStyles: true });
  const sheets = [];
  for (const sheet of book.sheets) {
    const part = parts.find(({ name }) => name === sheet.name)?.path ?? "";
    const named = await withChartNames(zip, part, sheet);
    sheets.push(decodeSheet(named, await partText(zip, part), book.dateSystem ?? "1900", details));
  }
  const custom = Object.entries(book.properties?.custom ?? {});
  return {
    sheets,
    names: decodeNames(parseElements(workbook)),
    properties: Object.fromEntries(custom.map(([key, value]) => [key, String(value)])),
    ...(external.length === 0 ? {} : { books: external }),
  };
}

async function readChecked(bytes: Uint8Array, wants: XlsxWants): Promise<XlsxReading> {
  const opened = await openTrimmed(bytes);
  if ("code" in opened) return { ok: false, ...opened };
  return { ok: true, snapshot: await decodeBook(opened.book, opened.bytes, wants) };
}

/** What a reader needs beyond the snapshot of our own sheets. */
export interface XlsxWants {
  /** Indentation, bold, hidden rows, outline and pivot tables, for a check of any sheet. */
  readonly details?: boolean;
}

/** Reads an .xlsx file; a bad file is an answer, never an exception. Sizes and numbers are looked at before any reading. */
export async function readXlsx(bytes: Uint8Array, wants: XlsxWants = {}): Promise<XlsxReading> {
  const refused = refuse(bytes);
  if (refused !== undefined) return { ok: false, ...refused };
  const problem = await checkZip(bytes, zipLimits);
  if (problem?.code === "password") return { ok: false, code: "binary", found: "encrypted" };
  if (problem !== undefined) return { ok: false, code: problems[problem.code], found: problem.found };
  try {
    return await readChecked(bytes, wants);
  } catch (error) {
    // Whatever the library stumbles over, the file is the cause.
    return { ok: false, code: "broken", found: error instanceof Error ? error.message : String(error) };
  }
}
