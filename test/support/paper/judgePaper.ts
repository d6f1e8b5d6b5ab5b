import { parseArea } from "../../../src/domain/workbook/address";
import type { SheetSnapshot, Snapshot } from "../../../src/domain/workbook/Snapshot";
import { readLetters } from "./readLetters";
import { readWords, type Word } from "./readWords";

/** How a sheet stands on paper. */
export interface SheetOnPaper {
  readonly sheet: string;
  /** From 1, in the PDF of the whole workbook. */
  readonly pages: readonly number[];
  /** Points. */
  readonly smallest: number;
  /** Pages without a word beside titles, headings and footer. */
  readonly headingsOnly: readonly number[];
  /** Pages on which a word of the repeated rows is missing. */
  readonly withoutTitles: readonly number[];
  /** Words that run over the margin of the page or end in the middle of it. */
  readonly cut: readonly string[];
}

interface Page {
  readonly number: number;
  readonly words: readonly Word[];
  readonly footer: readonly string[];
  readonly smallest: number;
}

/** A4 landscape and the margins of encodePage, in points. */
const [paperWidth, margin] = [842, 36];

const wordsIn = (values: readonly unknown[]): readonly string[] =>
  values.flatMap((value) => String(value).split(/\s+/)).filter((word) => word !== "");

/** The footer is the last line: its words share their bottom. */
function splitFooter(words: readonly Word[]): readonly [body: readonly Word[], footer: readonly string[]] {
  const last = Math.max(...words.map(({ bottom }) => bottom));
  const isFooter = ({ bottom }: Word) => last - bottom < 2;
  return [words.filter((word) => !isFooter(word)), words.filter(isFooter).map(({ text }) => text)];
}

function readPages(pdf: Uint8Array): readonly Page[] {
  const letters = readLetters(pdf);
  return readWords(pdf).map((all, index) => {
    const [words, footer] = splitFooter(all);
    const smallest = Math.min(...(letters[index] ?? []));
    return { number: index + 1, words, footer, smallest };
  });
}

/** Rows above the data of a sheet: down to the headings of its table, else to its frozen rows. */
function headRows({ tables }: SheetSnapshot): number {
  return parseArea(tables[0]?.area ?? "")?.row ?? 0;
}

/** Words of the rows from first to last, both from 1. */
function rowWords({ cells }: SheetSnapshot, first: number, last: number): readonly string[] {
  if (cells === undefined) return [];
  const rows = cells.values.slice(Math.max(0, first - cells.row), Math.max(0, last - cells.row + 1));
  return wordsIn(rows.flat());
}

function hasOnlyHeadings(sheet: SheetSnapshot, { words }: Page): boolean {
  const heads = new Set(rowWords(sheet, 1, headRows(sheet)));
  return words.every(({ text }) => heads.has(text));
}

/** The columns of a page that each of its neighbours repeats too; all printed ones where pages do not stand side by side. */
function repeatedColumns({ look, cells }: SheetSnapshot): number {
  const { titleColumns, area } = look.page ?? {};
  const last = /:\$?([A-Z]+)/.exec(titleColumns ?? area ?? "")?.[1];
  return last === undefined ? (cells?.values[0]?.length ?? 0) : (parseArea(`${last}1`)?.column ?? 0);
}

/** True where a word of the headings that each page repeats is missing on it. */
function lacksTitles(sheet: SheetSnapshot, { words }: Page): boolean {
  const rows = /^\$(\d+):\$(\d+)$/.exec(sheet.look.page?.titleRows ?? "");
  const { cells } = sheet;
  if (rows === null || cells === undefined) return false;
  const headings = cells.values[Number(rows[1]) - cells.row]?.slice(0, repeatedColumns(sheet)) ?? [];
  // A hidden column is not printed.
  const row = headings.filter((_, index) => sheet.look.widths[cells.column + index] !== 0);
  const shown = new Set(words.map(({ text }) => text));
  return wordsIn(row).some((word) => !shown.has(word));
}

function judgeSheet(sheet: SheetSnapshot, pages: readonly Page[]): SheetOnPaper {
  const numbers = (which: (page: Page) => boolean) => pages.filter(which).map(({ number }) => number);
  const over = ({ left, right }: Word) => left < margin - 2 || right > paperWidth - margin + 2;
  return {
    sheet: sheet.name,
    pages: numbers(() => true),
    smallest: Math.min(...pages.map(({ smallest }) => smallest)),
    headingsOnly: numbers((page) => headRows(sheet) > 0 && hasOnlyHeadings(sheet, page)),
    withoutTitles: numbers((page) => lacksTitles(sheet, page)),
    cut: pages.flatMap(({ words }) => words.filter(over).map(({ text }) => text)),
  };
}

/** The sheets of a workbook in its PDF by LibreOffice; a page belongs to the sheet that its footer names. */
export function judgePaper(book: Snapshot, pdf: Uint8Array): readonly SheetOnPaper[] {
  const names = book.sheets.map(({ name }) => name).sort((a, b) => b.length - a.length);
  const owner = ({ footer }: Page) => names.find((name) => footer.join(" ").includes(name)) ?? "";
  const pages = readPages(pdf);
  return book.sheets.flatMap((sheet) => {
    const own = pages.filter((page) => owner(page) === sheet.name);
    return own.length === 0 ? [] : [judgeSheet(sheet, own)];
  });
}
