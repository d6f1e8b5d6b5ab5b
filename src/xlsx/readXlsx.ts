import { readXlsx as readFile } from "hucre/xlsx";
import { readFromFile } from "../domain/formula/printForFile";
import { type DefinedName, emptyLook, type SheetSnapshot, type Snapshot } from "../domain/workbook/Snapshot";
import { sniffFile } from "../importers/sniffFile";
import { checkZip } from "../importers/zip/checkZip";
import { isOutOfMemory } from "../importers/zip/isOutOfMemory";
import { packStored } from "../importers/zip/packStored";
import type { UnpackedParts, ZipProblem } from "../importers/zip/Unpacked";
import { judgeBook } from "./bounds/judgeBook";
import { mostBytes, zipLimits } from "./bounds/limits";
import { withChartNames } from "./chartNames";
import { decodeSheet, type XlsxWants } from "./decodeSheet";
import { type FormulaTexts, numberFormulas } from "./numberFormulas";
import { findAll, type OpenedPackage, openPackage, partText, type SheetPart, type XmlParts } from "./openPackage";
import { readActive } from "./readActive";
import { readSheetAside } from "./readSheetAside";
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

/** Damage is told as that of the whole file; all else of a package as it is. */
function problemOf({ code, found }: ZipProblem): XlsxProblem {
  if (code === "password") return { code: "binary", found: "encrypted" };
  return { code: code === "damaged" ? "broken" : code, found };
}

/** Names of the whole workbook; those of one sheet and Excel's own are left out. */
function decodeNames(workbook: readonly XmlElement[]): readonly DefinedName[] {
  return findAll(workbook, "definedName").flatMap(({ attributes, text }) => {
    const { name = "", hidden, localSheetId } = attributes;
    if (localSheetId !== undefined || name.startsWith("_xlnm.")) return [];
    return [{ name, formula: readFromFile(text), visible: hidden !== "1" && hidden !== "true" }];
  });
}

/** What programs put there that know nobody. */
const nobody = /^unknown$/i;

/** The core properties of a file (ECMA-376-2, 11.1), where they name who saved it. */
function decodeSaved(parts: XmlParts): Pick<Snapshot, "saved"> {
  const core = parseElements(partText(parts, "docProps/core.xml"));
  const textOf = (name: string) => (findAll(core, name)[0]?.text ?? "").trim();
  const by = textOf("lastModifiedBy");
  const [on = ""] = /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(textOf("modified")) ?? [];
  return by === "" || nobody.test(by) ? {} : { saved: { by, on } };
}

/**
 * The package for the library: the parts that were checked, as they were unpacked, trimmed where they had to be, with numbers
 * for formulas. So it reads nothing else than what was looked at, and unpacks nothing again, which took it as long as reading.
 */
function packChecked({ parts, trimmed, sheets }: CheckedBook, formulas: FormulaTexts): Uint8Array {
  const encoder = new TextEncoder();
  const numbered = sheets.map(({ path, xml }) => {
    const text = formulas.number(trimmed.get(path) ?? xml);
    return [path, encoder.encode(text)] as const;
  });
  // A sheet that leans on no part is not made one.
  return packStored(new Map([...parts, ...numbered.filter(([path]) => parts.has(path))]));
}

interface CheckedBook extends OpenedPackage {
  /** Parts that had to be trimmed, by path. */
  readonly trimmed: ReadonlyMap<string, string>;
}

/** Sheets of charts, dialogs and macros: the library takes a book with one for damaged. */
const otherSheet = /^(?:chartsheet|dialogsheet|xlMacrosheet|xlIntlMacrosheet)$/;

/** A sheet that holds no cells: only that it is there, and what is drawn on it. */
function emptySheet({ parts }: CheckedBook, { name, path, type }: SheetPart): SheetSnapshot {
  const empty: SheetSnapshot = { name, visibility: "visible", protected: false, tables: [], look: emptyLook };
  const drawn = { comments: [], drawings: type === "chartsheet" ? 1 : 0 };
  return { ...empty, aside: readSheetAside(parts, path) ?? drawn };
}

async function decodeBook(book: CheckedBook, wants: XlsxWants): Promise<Snapshot> {
  const { parts, workbook, sheets: places, external, trimmed } = book;
  const active = readActive(book);
  const formulas = numberFormulas();
  const others = places.filter(({ type }) => otherSheet.test(type));
  const file = await readFile(packChecked(book, formulas), {
    readStyles: wants.looks !== false,
    sheets: ({ name }) => !others.some((other) => other.name === name),
  });
  const sheets = file.sheets.map((sheet) => {
    const part = places.find(({ name }) => name === sheet.name);
    const xml = trimmed.get(part?.path ?? "") ?? part?.xml ?? "";
    const source = { xml, system: file.dateSystem ?? "1900", formulaOf: formulas.textOf };
    const aside = readSheetAside(parts, part?.path ?? "");
    const decoded = decodeSheet(withChartNames(parts, part?.path ?? "", sheet), source, wants);
    return aside === undefined ? decoded : { ...decoded, aside };
  });
  const custom = Object.entries(file.properties?.custom ?? {});
  return {
    sheets: [...sheets, ...others.map((other) => emptySheet(book, other))],
    names: decodeNames(parseElements(workbook)),
    properties: Object.fromEntries(custom.map(([key, value]) => [key, String(value)])),
    ...(external.length === 0 ? {} : { books: external }),
    ...(active.length === 0 ? {} : { active }),
    ...decodeSaved(parts),
  };
}

function megabytesOf(parts: XmlParts): number {
  const size = [...parts.values()].reduce((sum, { length }) => sum + length, 0);
  return Math.ceil(size / megabyte);
}

async function readChecked(parts: XmlParts, wants: XlsxWants): Promise<XlsxReading> {
  const book = openPackage(parts);
  const judgement = judgeBook(book);
  if (!judgement.ok) return { ok: false, ...judgement.problem };
  return { ok: true, snapshot: await decodeBook({ ...book, trimmed: judgement.trimmed }, wants) };
}

/** Reads an .xlsx file; a bad file is an answer, never an exception. Sizes and numbers are looked at before any reading. */
export async function readXlsx(bytes: Uint8Array, wants: XlsxWants = {}): Promise<XlsxReading> {
  const refused = refuse(bytes);
  if (refused !== undefined) return { ok: false, ...refused };
  const parts: UnpackedParts = new Map();
  const problem = await checkZip(bytes, zipLimits, parts, wants.inflate);
  if (problem !== undefined) return { ok: false, ...problemOf(problem) };
  try {
    return await readChecked(parts, wants);
  } catch (error) {
    if (isOutOfMemory(error)) return { ok: false, code: "memory", found: String(megabytesOf(parts)) };
    // Whatever else the library stumbles over, the file is the cause.
    return { ok: false, code: "broken", found: error instanceof Error ? error.message : String(error) };
  }
}
