import { parseColumn } from "../../domain/workbook/address";
import { eachTag, type XmlTag } from "./eachTag";

/** A cell of a worksheet part by place (from 1). */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** What a worksheet part holds, counted before it is read. */
export interface SheetScan {
  /** Cells with a value or formula. */
  readonly filled: readonly Spot[];
  /** Last row and column of any cell, empty ones with a format too. */
  readonly last: Spot;
  /** Last row element, with or without cells. */
  readonly lastRow: number;
  /** Characters of the longest formula or text, and where it stands. */
  readonly longest: { readonly length: number; readonly at: Spot };
  /** First cell that names a shared text that is not there. */
  readonly lostText: Spot | undefined;
}

/** The address of a cell in its tag. */
export const reference = /\sr\s*=\s*["']([A-Za-z]{1,3})(\d{1,8})["']/;
/** The number of a row in its tag. */
export const rowNumber = /\sr\s*=\s*["'](\d{1,8})["']/;
const shared = /\st\s*=\s*["']s["']/;

interface Draft {
  readonly filled: Spot[];
  row: number;
  column: number;
  isShared: boolean;
  isFilled: boolean;
  /** Where the value or formula that is being read begins; -1 outside. */
  from: number;
  last: { row: number; column: number };
  lastRow: number;
  longest: { length: number; at: Spot };
  lostText: Spot | undefined;
}

function openCell(draft: Draft, tag: string): void {
  const match = reference.exec(tag);
  draft.column = match === null ? draft.column + 1 : parseColumn(match[1] ?? "A");
  if (match !== null) draft.row = Number(match[2]);
  draft.isShared = shared.test(tag);
  draft.isFilled = false;
  draft.last.row = Math.max(draft.last.row, draft.row);
  draft.last.column = Math.max(draft.last.column, draft.column);
}

function openRow(draft: Draft, tag: string): void {
  draft.row = Number(rowNumber.exec(tag)?.[1] ?? draft.row + 1);
  draft.column = 0;
  draft.lastRow = Math.max(draft.lastRow, draft.row);
}

function fill(draft: Draft): void {
  if (!draft.isFilled) draft.filled.push({ row: draft.row, column: draft.column });
  draft.isFilled = true;
}

function closeContent(draft: Draft, xml: string, { name, start }: XmlTag, strings: number): void {
  if (draft.from < 0) return;
  const at = { row: draft.row, column: draft.column };
  const length = start - draft.from;
  if (length > draft.longest.length) draft.longest = { length, at };
  if (name === "v" && draft.isShared && draft.lostText === undefined) {
    const index = Number(xml.slice(draft.from, start));
    if (!Number.isInteger(index) || index < 0 || index >= strings) draft.lostText = at;
  }
  draft.from = -1;
}

const contents: ReadonlySet<string> = new Set(["v", "f", "t"]);

function visitContent(draft: Draft, xml: string, tag: XmlTag, strings: number): void {
  if (tag.closes) {
    closeContent(draft, xml, tag, strings);
    return;
  }
  if (!tag.empty) draft.from = tag.end;
  if (tag.name !== "t") fill(draft);
}

function visitData(draft: Draft, xml: string, tag: XmlTag, strings: number): void {
  const { name, start, end, closes } = tag;
  if (contents.has(name)) visitContent(draft, xml, tag, strings);
  else if (closes) return;
  else if (name === "is") fill(draft);
  else if (name === "c") openCell(draft, xml.slice(start, end));
  else if (name === "row") openRow(draft, xml.slice(start, end));
}

/** Counts a worksheet part until it has more than `most` filled cells; `strings` is the number of shared texts. */
export function scanSheet(xml: string, strings: number, most: number): SheetScan {
  const draft: Draft = {
    filled: [],
    row: 0,
    column: 0,
    isShared: false,
    isFilled: false,
    from: -1,
    last: { row: 0, column: 0 },
    lastRow: 0,
    longest: { length: 0, at: { row: 1, column: 1 } },
    lostText: undefined,
  };
  let inData = false;
  eachTag(xml, (tag) => {
    if (tag.name === "sheetData") inData = !tag.closes && !tag.empty;
    if (inData) visitData(draft, xml, tag, strings);
    return draft.filled.length <= most;
  });
  return draft;
}
