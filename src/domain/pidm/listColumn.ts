import { isBlank } from "../text/isBlank";
import type { Cell, Row } from "../workbook/Cell";
import { type HeadingRole, isUnknownHeading, namesMeta, readHeading } from "./catalogueHeadings";
import { readListCode, readNumberedText, wholeCode } from "./listCode";

/** A column of a list: what its heading claims and how many of its cells bear it out. */
export interface ClaimedColumn {
  readonly index: number;
  readonly heading: HeadingRole;
  /** Whether the heading speaks of metas or says nothing that we know: only sentences make a text of such a column. */
  readonly mayBeText: "meta" | "unknown" | undefined;
  /** Cells that hold a sentence: three words or more that do not begin with a number. */
  readonly sentences: number;
  /** Cells that hold a whole code, words, a number at their beginning. */
  readonly codes: number;
  readonly words: number;
  readonly numbers: number;
  /** Cells that begin with a whole code and go on with words. */
  readonly glued: number;
  readonly filled: number;
}

/** What stands in the columns of a list under their headings. */
export function describeColumns(headings: Row, below: readonly Row[]): readonly ClaimedColumn[] {
  return headings.map((heading, index) => {
    const cells = below.map((row) => row[index] ?? "").filter((cell) => !isBlank(cell));
    const codes = cells.filter(isWhole);
    return {
      index,
      heading: readHeading(heading),
      mayBeText: namesMeta(heading) ? "meta" : isUnknownHeading(heading) ? "unknown" : undefined,
      sentences: cells.filter((cell) => /^\D{1,20}\s\S+\s\S/.test(String(cell).trim())).length,
      codes: codes.length,
      words: cells.filter((cell) => typeof cell === "string" && /\p{L}{3}/u.test(readNumberedText(cell)?.rest ?? cell))
        .length,
      numbers: cells.filter((cell) => isNumbered(cell)).length,
      glued: cells.filter((cell) => startsWithCode(cell)).length,
      filled: cells.length,
    };
  });
}

/** Whether a cell holds a whole code and nothing else. */
export function isWhole(cell: Cell): boolean {
  const read = readListCode(cell);
  return read.kind === "parts" && wholeCode(read.parts) !== undefined;
}

function isNumbered(cell: Cell): boolean {
  return readListCode(cell).kind === "parts" || readNumberedText(cell, { bare: true }) !== undefined;
}

/** «1-2-5-6 Publicar…». */
export function startsWithCode(cell: Cell): boolean {
  const read = readNumberedText(cell);
  return read !== undefined && read.rest !== "" && wholeCode(read.parts) !== undefined;
}

/** A row of group headings, each spread over the blank cells right of it. */
function spreadRight(row: Row, width: number): readonly string[] {
  let group = "";
  return Array.from({ length: width }, (_, column) => {
    group = String(row[column] ?? "").trim() || group;
    return group;
  });
}

/** One heading a column out of several rows; a column with a heading in no row has none, whatever group lies over it. */
export function mergeHeadings(rows: readonly Row[]): Row {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const groups = rows.slice(0, -1).map((row) => spreadRight(row, width));
  const last = rows.at(-1) ?? [];
  return Array.from({ length: width }, (_, column) => {
    const own = String(last[column] ?? "").trim();
    // Without a heading of its own it takes only what stands right above it.
    const above =
      own === ""
        ? rows.slice(0, -1).map((row) => String(row[column] ?? "").trim())
        : groups.map((group) => group[column] ?? "");
    return [...above, own].filter((text) => text !== "").join(" ");
  });
}
