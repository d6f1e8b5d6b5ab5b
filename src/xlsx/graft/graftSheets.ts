import type { SheetSnapshot, Snapshot } from "../../domain/workbook/Snapshot";
import { writeXlsx } from "../writeXlsx";
import { parseElements } from "../xml";
import { inlineStrings, readSharedStrings, shiftStyles } from "./cellText";
import { isSound } from "./isSound";
import { mergeStyles, type StyleShift } from "./mergeStyles";
import { copyRelations, removeOwnedParts } from "./moveParts";
import { freePath, openPackage, type Package, relate } from "./Package";
import { escapeRegExp } from "./parts";
import { addNames, appendSheet, askForCalculation, isPlainWorkbook, setPrintNames } from "./workbookPart";

/** What a sheet of the file holds that a rebuilt sheet does not: worded in i18n. */
type LostPart = "image" | "comments" | "pivot" | "chart" | "control" | "other";

/** Relationships of a sheet that are written again, or that only a printer needs. */
const kept = new Set(["table", "drawing", "printerSettings", "hyperlink"]);

const named: Readonly<Record<string, LostPart>> = {
  image: "image",
  comments: "comments",
  threadedComment: "comments",
  vmlDrawing: "comments",
  pivotTable: "pivot",
  slicer: "pivot",
  control: "control",
  ctrlProp: "control",
  oleObject: "control",
};

/** Lists what would go when a sheet is written anew; `after` is the sheet as it will be. */
function listLost(book: Package, part: string, after: SheetSnapshot): readonly LostPart[] {
  const relations = book.relationsOf(part);
  const drawn = relations.filter(({ type }) => type === "drawing").flatMap(({ target }) => book.relationsOf(target));
  const charts = drawn.filter(({ type }) => type === "chart").length;
  const foreign = [...relations.filter(({ type }) => !kept.has(type)), ...drawn.filter(({ type }) => type !== "chart")];
  const parts = foreign.map(({ type }): LostPart => named[type] ?? "other");
  return [...new Set([...parts, ...(charts > after.look.charts.length ? (["chart"] as const) : [])])];
}

const workbookPath = "xl/workbook.xml";
const stylesPath = "xl/styles.xml";
const typesPath = "[Content_Types].xml";
const worksheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const worksheetRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";

/** The file with some sheets written anew; `lost` is what stood on them and is not there any more. */
export interface Grafting {
  readonly bytes: Uint8Array;
  readonly hasMacros: boolean;
  readonly lost: readonly { readonly sheet: string; readonly parts: readonly LostPart[] }[];
}

/** The sheets alone, as a package of ours: where their parts come from. */
function writeDonor(sheets: readonly SheetSnapshot[]): Promise<Uint8Array> {
  const visible = sheets.map((sheet) => ({ ...sheet, visibility: "visible" as const }));
  return writeXlsx({ sheets: visible, names: [], properties: {} });
}

/** The part of a sheet of the workbook; undefined for a sheet that it lacks. */
function findSheetPart(book: Package, name: string): string | undefined {
  const [workbook] = parseElements(book.read(workbookPath)).filter((element) => element.name === "workbook");
  const sheets = workbook?.children.find((child) => child.name === "sheets")?.children ?? [];
  const found = sheets.find(({ attributes }) => attributes.name?.toLowerCase() === name.toLowerCase());
  return book.relationsOf(workbookPath).find(({ id }) => id === found?.attributes.id)?.target;
}

function addSheetPart(book: Package, name: string): string {
  const part = freePath(book, "xl/worksheets/sheet1.xml");
  book.setContentType(part, worksheetType);
  const relation = relate(book, workbookPath, worksheetRelation, part.replace(/^xl\//, ""));
  book.write(workbookPath, appendSheet(book.read(workbookPath), name, relation));
  return part;
}

/** The chain of calculation (ECMA-376 18.6) names cells that may be gone; Excel makes it again. */
function dropCalcChain(book: Package): void {
  const chain = book.relationsOf(workbookPath).find(({ type }) => type === "calcChain");
  if (chain === undefined) return;
  book.remove(chain.target);
  const path = "xl/_rels/workbook.xml.rels";
  const own = new RegExp(`<Relationship\\s[^<>]*?Id="${escapeRegExp(chain.id)}"[^<>]*?/>`);
  book.write(path, book.read(path).replace(own, ""));
}

interface Job {
  readonly book: Package;
  readonly donor: Package;
  readonly strings: readonly string[];
  readonly shift: StyleShift;
}

/** Puts one sheet of the donor into the book; what hung on the old one goes. */
function graftSheet({ book, donor, strings, shift }: Job, sheet: SheetSnapshot, index: number): readonly LostPart[] {
  const source = `xl/worksheets/sheet${index + 1}.xml`;
  const old = findSheetPart(book, sheet.name);
  const lost = old === undefined ? [] : listLost(book, old, sheet);
  if (old !== undefined) removeOwnedParts(book, old);
  const part = old ?? addSheetPart(book, sheet.name);
  book.write(part, shiftStyles(inlineStrings(donor.read(source), strings), shift));
  copyRelations(donor, book, source, part);
  return lost;
}

/**
 * Writes the named sheets of a snapshot into an existing file and leaves every other part byte for byte. Undefined
 * where the file is spelled in a way that this cannot follow.
 */
export async function graftSheets(
  bytes: Uint8Array,
  after: Snapshot,
  names: ReadonlySet<string>,
): Promise<Grafting | undefined> {
  const sheets = after.sheets.filter(({ name }) => names.has(name));
  const [book, donor] = await Promise.all([openPackage(bytes), openPackage(await writeDonor(sheets))]);
  const styles = mergeStyles(book.read(stylesPath), donor.read(stylesPath));
  if (styles === undefined || !isPlainWorkbook(book.read(workbookPath))) return undefined;
  book.write(stylesPath, styles.xml);
  const strings = readSharedStrings(donor.read("xl/sharedStrings.xml"));
  const job: Job = { book, donor, strings, shift: styles.shift };
  const lost = sheets.map((sheet, index) => ({ sheet: sheet.name, parts: graftSheet(job, sheet, index) }));
  dropCalcChain(book);
  book.write(workbookPath, askForCalculation(setPrintNames(addNames(book.read(workbookPath), after.names), sheets)));
  // A list spelled in a way that nobody foresaw is refused, never written as a file that Excel has to repair.
  if (![workbookPath, stylesPath, typesPath].every((path) => isSound(book.read(path)))) return undefined;
  return {
    bytes: await book.save(),
    hasMacros: book.paths().some((path) => path.endsWith("vbaProject.bin")),
    lost: lost.filter(({ parts }) => parts.length > 0),
  };
}
