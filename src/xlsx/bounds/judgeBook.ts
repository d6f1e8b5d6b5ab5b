import { quoteSheet } from "../../domain/formula/sheetName";
import { formatCell } from "../../domain/workbook/address";
import type { OpenedPackage, SheetPart } from "../openPackage";
import type { XlsxProblem } from "../XlsxProblem";
import { mostCells, mostCharacters, mostNames, mostSpan, mostStrings, wideSpan, zipLimits } from "./limits";
import { type SheetScan, type Spot, scanSheet } from "./scanSheet";
import { trimSheet } from "./trimSheet";

/** A cell that lies alone, far behind the others: what makes a sheet wide that holds little. */
function findFar(filled: readonly Spot[]): Spot | undefined {
  const byRow = gap(filled, ({ row }) => row);
  const byColumn = gap(filled, ({ column }) => column);
  const [far] = [byRow, byColumn].sort((a, b) => b.share - a.share);
  return far?.spot;
}

/** The widest empty stretch as a share of all rows (or columns), and the first cell behind it. */
function gap(filled: readonly Spot[], of: (spot: Spot) => number): { share: number; spot: Spot | undefined } {
  const sorted = [...filled].sort((a, b) => of(a) - of(b));
  const last = sorted.at(-1);
  let [best, spot, before]: [number, Spot | undefined, number] = [0, undefined, 0];
  for (const one of sorted) {
    if (of(one) - before > best) [best, spot] = [of(one) - before, one];
    before = of(one);
  }
  return { share: last === undefined ? 0 : best / of(last), spot };
}

/** What is read: worksheet parts that had to be trimmed, by path; or the reason why nothing is. */
type BookJudgement =
  | { readonly ok: true; readonly trimmed: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly problem: XlsxProblem };

type SheetJudgement = { readonly problem: XlsxProblem } | { readonly cells: number; readonly trimmed?: string };

function countOf(xml: string, sign: RegExp): number {
  let count = 0;
  for (const _ of xml.matchAll(sign)) count += 1;
  return count;
}

function lastFilled(filled: readonly Spot[]): Spot {
  return filled.reduce(
    (last, { row, column }) => ({ row: Math.max(last.row, row), column: Math.max(last.column, column) }),
    { row: 1, column: 1 },
  );
}

/** What is wrong with one sheet; `cells` are those of the sheets before. */
function judgeSheet(name: string, scan: SheetScan, end: Spot, cells: number): XlsxProblem | undefined {
  const at = ({ row, column }: Spot): string => `${quoteSheet(name)}!${formatCell(row, column)}`;
  if (scan.filled.length + cells > mostCells) return { code: "cells", found: name };
  if (scan.lostText !== undefined) return { code: "lost-text", found: at(scan.lostText) };
  if (scan.longest.length > mostCharacters) return { code: "long-text", found: at(scan.longest.at) };
  const far = end.row * end.column > mostSpan ? findFar(scan.filled) : undefined;
  return far === undefined ? undefined : { code: "far-cell", found: at(far) };
}

/** Counts one sheet and trims it where it must be; `cells` are those of the sheets before. */
function judgePart({ name, xml }: SheetPart, texts: number, cells: number): SheetJudgement {
  // Zero bytes: a part in UTF-16, of which the library would read nothing and say nothing.
  if (xml.includes("\0")) return { problem: { code: "broken", found: name } };
  const scan = scanSheet(xml, texts, mostCells);
  const end = lastFilled(scan.filled);
  const problem = judgeSheet(name, scan, end, cells);
  if (problem !== undefined) return { problem };
  const isWide = scan.last.row * scan.last.column > wideSpan || scan.lastRow > end.row + 10_000;
  return { cells: cells + scan.filled.length, ...(isWide ? { trimmed: trimSheet(xml, end) } : {}) };
}

/** Counts a workbook before it is read, and leaves out formats that lie far behind the last value. */
export function judgeBook({ workbook, strings, sheets }: OpenedPackage): BookJudgement {
  const refuse = (code: XlsxProblem["code"], found: string): BookJudgement => ({ ok: false, problem: { code, found } });
  const names = countOf(workbook, /<(?:\w+:)?definedName[\s>]/g);
  if (names > mostNames) return refuse("names", String(names));
  const texts = countOf(strings, /<(?:\w+:)?si[\s/>]/g);
  if (texts > mostStrings) return refuse("strings", String(texts));
  // Many sheets may lean on one large part.
  const size = sheets.reduce((sum, { xml }) => sum + xml.length, 0);
  if (size > zipLimits.allXml) return refuse("unpacked", String(Math.ceil(size / 1024 / 1024)));
  const trimmed = new Map<string, string>();
  let cells = 0;
  for (const sheet of sheets) {
    const judged = judgePart(sheet, texts, cells);
    if ("problem" in judged) return { ok: false, problem: judged.problem };
    cells = judged.cells;
    if (judged.trimmed !== undefined) trimmed.set(sheet.path, judged.trimmed);
  }
  return { ok: true, trimmed };
}
