import { columnRange } from "../../domain/formula/cellReference";
import type { PlainCell } from "../../layouts/Layout";
import { type CellLook, cell, letterAt } from "../built/blocks";

/** Index of the first column beside the page (F): the figures of the charts stand from there on. */
export const dataColumn = 5;
/** Letter of the n-th column of a block. */
export const dataLetter = (place: number) => letterAt(dataColumn + place);

/** One cell of a block by its place in it. */
export function dataCell(place: number, row: number, content: string, look: CellLook): PlainCell {
  return cell(dataColumn + place, row, content, look);
}

export function dataHeadings(row: number, texts: readonly string[]): readonly PlainCell[] {
  return texts.map((text, place) => dataCell(place, row, text, "heading"));
}

/** What a column of a table says in a row of it (from 1), as a text; empty where the row is gone. */
export function textAt(column: string, position: number | string, length?: number): string {
  const text = `INDEX(${column},${position})&""`;
  const cut = (letters: number) => `LEFT(${text},${letters})&IF(LEN(${text})>${letters},"…","")`;
  return `IFERROR(${length === undefined ? text : cut(length)},"")`;
}

/** The cells of one column of a block, as a chart names them. */
export const dataRange = (sheet: string, place: number, first: number, last: number) =>
  columnRange(sheet, dataLetter(place), first, last);

/** More rows than a sheet has: the first row that fits is the largest of what it leaves. */
const beyond = 2_000_000;

/** The places of the rows of a column, from 1. */
export const fromTop = (column: string) => `ROW(${column})-MIN(ROW(${column}))+1`;

/** Where the n-th row that fits a condition stands in its column, from 1; an error where there are fewer. */
export function nthRow(column: string, condition: string, n: number): string {
  return `${beyond}-SUMPRODUCT(LARGE(${condition}*(${beyond}-(${fromTop(column)})),${n}))`;
}

/** Where the last row that fits a condition stands in its column, from 1; 0 where there is none. */
export function lastRowOf(column: string, condition: string): string {
  return `SUMPRODUCT(MAX(${condition}*(${fromTop(column)})))`;
}
