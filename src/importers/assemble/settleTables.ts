import type { UnreadPart } from "../../domain/form/UnreadPart";
import { type BlockRow, joinCell, joinRow } from "../Block";
import type { SectionId } from "./matchHeading";
import { placeOf } from "./placeOf";
import type { TableHeader } from "./readHeader";
import type { RawTable } from "./recognizeTable";
import type { TableName } from "./tableShapes";

/** The tables of the form with each copy left out, and what is told of them. */
interface SettledTables {
  readonly tables: readonly RawTable[];
  readonly unread: readonly UnreadPart[];
}

/** Letters of a row from which it is known again: «X» stands in many. */
const tellingLength = 12;

const sections: readonly (readonly [TableName, SectionId])[] = [
  ["metas", "6.5"],
  ["alignment", "7.1"],
  ["budget", "8.1"],
  ["rubro", "8.2"],
  ["schedule", "9"],
];

/** A table that stands twice is read once; a schedule that goes on with more months beside the same rows becomes one. */
export function settleTables(tables: readonly RawTable[]): SettledTables {
  const unread: UnreadPart[] = [];
  let left = joinMonths(tables);
  for (const [name, section] of sections) {
    const own = left.filter((table) => table.name === name);
    const copies = findCopies(own);
    const [first] = copies;
    if (first === undefined) continue;
    const before = own.slice(0, own.indexOf(first));
    const instead = sameRows(before, copies) ? "same" : "other";
    unread.push({ section, lack: "repeated", instead, at: placeOf(section, 0, first.rows[0]?.line) });
    left = left.filter((table) => !copies.includes(table));
  }
  return { tables: left, unread };
}

/** From the first table on that repeats what stands before it, by its beginning or nearly all of it: a copy may be cut by pages too. */
function findCopies(tables: readonly RawTable[]): readonly RawTable[] {
  const seen = new Set<string>();
  const [first] = tellingRows(tables.slice(0, 1));
  for (const [index, table] of tables.entries()) {
    const rows = tellingRows([table]);
    const known = rows.filter((row) => seen.has(row)).length;
    const begins = rows.length > 0 && rows[0] === first && known * 2 >= rows.length;
    if (index > 0 && (begins || (rows.length > 2 && known * 5 >= rows.length * 4))) return tables.slice(index);
    for (const row of rows) seen.add(row);
  }
  return [];
}

function tellingRows(tables: readonly RawTable[]): readonly string[] {
  return tables
    .flatMap((table) => table.rows.map((row) => joinRow(row)))
    .filter((text) => text.replace(/[^\p{L}]/gu, "").length >= tellingLength);
}

function sameRows(one: readonly RawTable[], other: readonly RawTable[]): boolean {
  const texts = (tables: readonly RawTable[]): string =>
    tables
      .flatMap((table) => table.rows.map(joinRow))
      .filter((text) => text !== "")
      .join("\n");
  return texts(one) === texts(other);
}

/** A schedule of a year is often cut: the first months in one table, the others in a second one with the same rows. */
function joinMonths(tables: readonly RawTable[]): readonly RawTable[] {
  const joined: RawTable[] = [];
  for (const table of tables) {
    const at = joined.findLastIndex(({ name }) => name === "schedule");
    const before = joined[at];
    const whole = table.name === "schedule" && before !== undefined ? joinPair(before, table) : undefined;
    if (whole === undefined) joined.push(table);
    else joined[at] = whole;
  }
  return joined;
}

function joinPair(first: RawTable, second: RawTable): RawTable | undefined {
  const [left, right] = [first.header, second.header];
  if (left === undefined || right === undefined || left === right) return undefined;
  if (left.spans !== undefined || right.spans !== undefined) return undefined;
  const known = new Set(monthLabels(left));
  if (monthLabels(right).some((label) => known.has(label))) return undefined;
  const [rows, others] = [first.rows.filter(isFilled), second.rows.filter(isFilled)];
  const same = rows.every((row, index) => textOf(row, left) === textOf(others[index], right));
  if (!same || rows.length !== others.length || rows.length === 0) return undefined;
  const width = Math.max(...rows.map((row) => row.cells.length));
  const months = [...left.months, ...right.months.map((_, index) => width + index)];
  return {
    ...first,
    header: { ...left, months },
    rows: rows.map((row, index) => widen(row, others[index], right, width)),
  };
}

function isFilled(row: BlockRow): boolean {
  return joinRow(row) !== "";
}

function monthLabels(header: TableHeader): readonly string[] {
  return header.months.map((column) => header.labels.map((row) => row[column] ?? "").join(" "));
}

function textOf(row: BlockRow | undefined, { columns }: TableHeader): string {
  return joinCell(row?.cells[columns.text ?? -1]);
}

function widen(row: BlockRow, other: BlockRow | undefined, { months }: TableHeader, width: number): BlockRow {
  const blank = { paragraphs: [] };
  const own = Array.from({ length: width }, (_, column) => row.cells[column] ?? blank);
  return { ...row, cells: [...own, ...months.map((column) => other?.cells[column] ?? blank)] };
}
