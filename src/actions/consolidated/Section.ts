import { countLines } from "../../domain/text/countLines";
import type { PlainCell } from "../../layouts/Layout";
import { type BuiltBlock, band, cell, letterAt, rowOf } from "../built/blocks";
import { lastColumn, pageWidths } from "./ConsolidatedFrame";

/** A part of the page. */
export interface Section extends Omit<BuiltBlock, "charts"> {
  readonly charts?: BuiltBlock["charts"];
  /** Points of rows that are not one line. */
  readonly heights?: Readonly<Record<number, number>>;
  /** Rows with which a page may begin; what stands from one to the next is never parted. */
  readonly units: readonly number[];
  /** A condition, without «=»: true where the workbook holds something that the section does not show. */
  readonly stale?: string;
}

/** Points of a line, of a heading of two lines, and of two lines of text. */
export const [linePoints, headPoints, twoLines] = [15, 31, 30];

/** Lines after which a table says its headings again, so that they stand on each page. */
const linesOfPage = 20;

/** Where the headings and the lines of a table stand. */
export interface TableRows {
  readonly heads: readonly number[];
  readonly lines: readonly number[];
  readonly nextRow: number;
}

/** A table of so many lines from a row on; its headings take `headRows` rows. */
export function tableRows(row: number, count: number, headRows = 1): TableRows {
  const part = headRows + linesOfPage;
  const parts = Math.max(1, Math.ceil(count / linesOfPage));
  const heads = Array.from({ length: parts }, (_, index) => row + index * part);
  const lines = Array.from(
    { length: count },
    (_, n) => row + Math.floor(n / linesOfPage) * part + headRows + (n % linesOfPage),
  );
  return { heads, lines, nextRow: (lines.at(-1) ?? row + headRows - 1) + 1 };
}

/** Lines that stand together under one heading: first and last row of each part. */
export function partsOf({ heads, lines }: TableRows): readonly (readonly [first: number, last: number])[] {
  return heads.flatMap((head, index) => {
    const next = heads[index + 1] ?? Number.POSITIVE_INFINITY;
    const own = lines.filter((line) => line > head && line < next);
    const [first, last] = [own[0], own.at(-1)];
    return first === undefined || last === undefined ? [] : [[first, last] as const];
  });
}

/** Heights of the lines whose municipality takes two lines of its column. */
export function nameHeights(
  { lines }: TableRows,
  places: readonly { readonly name: string }[],
): Readonly<Record<number, number>> {
  const tall = lines.filter((_, n) => countLines(places[n]?.name ?? "", pageWidths[0]) > 1);
  return Object.fromEntries(tall.map((row) => [row, twoLines]));
}

/** The sum of a column over the lines of a table, without «=»; the headings between them are texts. */
export function sumOf(column: number, { lines }: TableRows): string {
  const letter = letterAt(column);
  const [first, last] = [lines[0], lines.at(-1)];
  return first === undefined || last === undefined ? "0" : `SUM(${letter}${first}:${letter}${last})`;
}

/** The heading of a section over the whole page. */
export function sectionBand(row: number, text: string): readonly PlainCell[] {
  return band(row, lastColumn, { 0: text });
}

/** Headings of the first columns, and the band on to the end of the page with the heading of what flows over it. */
export function headLine(row: number, headings: readonly string[], flowing: string): readonly PlainCell[] {
  const after = headings.length;
  return [...rowOf(row, headings, "heading"), ...band(row, lastColumn, { [after]: flowing }).slice(after)];
}

/** A section of one line of text. */
export function lineSection(row: number, heading: string, text: string): Section {
  return {
    cells: [...sectionBand(row, heading), cell(0, row + 1, text, "subtitle")],
    units: [row],
    nextRow: row + 3,
  };
}
