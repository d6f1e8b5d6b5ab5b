import type { Facts } from "../domain/project/versions/FormFacts";
import { formatArea } from "../domain/workbook/address";
import type { Cell } from "../domain/workbook/Cell";
import { cellAt } from "../domain/workbook/cellAt";
import { findSheet } from "../domain/workbook/findSheet";
import type { SheetSnapshot, Snapshot } from "../domain/workbook/Snapshot";
import type { Op } from "../domain/workbook/WritePlan";

/** A very hidden sheet of ours that holds records; another sheet of the name has another text in A1. */
export interface RecordSheet {
  readonly name: string;
  readonly mark: string;
}

/** A record: what it is of, and its facts as JSON, in as many cells as it needs. */
export type RecordLine = readonly string[];

/** Excel takes 32.767 characters in a cell, and Office.js fewer from a formula's width on: long records go on in the next cell. */
const longest = 8000;

function cut(text: string): RecordLine {
  const pieces = Math.max(1, Math.ceil(text.length / longest));
  return Array.from({ length: pieces }, (_, index) => text.slice(index * longest, (index + 1) * longest));
}

/** A record without its blanks: the sheet stays small, and what is missing is "". */
export function lineOf(name: string, facts: Facts): RecordLine {
  const filled = Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== ""));
  return [name, ...cut(JSON.stringify(filled))];
}

/** The sheet of the records; undefined where there is none, or where it is somebody else's. */
export function findRecords(snapshot: Snapshot, { name, mark }: RecordSheet): SheetSnapshot | undefined {
  const sheet = findSheet(snapshot, name);
  return sheet !== undefined && cellAt(sheet, 1, 1).value === mark ? sheet : undefined;
}

function isCell(value: unknown): value is Cell {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** What a line holds; undefined where somebody changed it. */
function readFacts(pieces: RecordLine): Facts | undefined {
  try {
    const value: unknown = JSON.parse(pieces.join(""));
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    return Object.fromEntries(Object.entries(value).filter(([, fact]) => isCell(fact)));
  } catch {
    // Somebody's hand, or another program: then nothing is remembered.
    return undefined;
  }
}

export interface StoredRecord {
  readonly name: string;
  readonly facts: Facts;
}

/** The records of a sheet, of which all have one of the names; undefined where a line is none of them. */
export function readRecords({ cells }: SheetSnapshot, names: readonly string[]): readonly StoredRecord[] | undefined {
  const lines = (cells?.values ?? []).slice(1).map((row) => row.map(String));
  const filled = lines.filter((row) => row.some((piece) => piece !== ""));
  const records = filled.flatMap(([name = "", ...pieces]): readonly StoredRecord[] => {
    const facts = readFacts(pieces);
    return facts === undefined || !names.includes(name) ? [] : [{ name, facts }];
  });
  return records.length < filled.length ? undefined : records;
}

/** Writes lines on the sheet, made or emptied first; nothing where it holds them. */
export function planRecords(
  snapshot: Snapshot,
  { name: sheet, mark }: RecordSheet,
  records: readonly RecordLine[],
): readonly Op[] {
  const own = findRecords(snapshot, { name: sheet, mark });
  const lines: readonly RecordLine[] = [[mark], ...records];
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const values = lines.map((line) => Array.from({ length: width }, (_, index) => line[index] ?? ""));
  if (own !== undefined && JSON.stringify(own.cells?.values) === JSON.stringify(values)) return [];
  const area = formatArea({ row: 1, column: 1, rows: values.length, columns: width });
  return [
    own === undefined ? { op: "addSheet", sheet, visibility: "veryHidden" } : { op: "clearSheet", sheet },
    { op: "setNumberFormat", sheet, area, format: "@" },
    { op: "setValues", sheet, area, values },
  ];
}
