import { byKey } from "../domain/project/byKey";
import { type FormTable, formTables } from "../domain/project/tables";
import type { Facts, FormFacts } from "../domain/project/versions/FormFacts";
import { recordSheet } from "../domain/project/versions/recordSheet";
import { formatArea } from "../domain/workbook/address";
import type { Cell } from "../domain/workbook/Cell";
import { cellAt } from "../domain/workbook/cellAt";
import { findSheet } from "../domain/workbook/findSheet";
import type { SheetSnapshot, Snapshot } from "../domain/workbook/Snapshot";
import type { Op } from "../domain/workbook/WritePlan";

/** What A1 of the sheet says; another sheet of the name is none of ours. */
const mark = "gm.formato 1";

/** Excel takes 32.767 characters in a cell, and Office.js fewer from a formula's width on: long records go on in the next cell. */
const longest = 8000;

type Line = readonly string[];

function cut(text: string): Line {
  const pieces = Math.max(1, Math.ceil(text.length / longest));
  return Array.from({ length: pieces }, (_, index) => text.slice(index * longest, (index + 1) * longest));
}

/** A record without its blanks: the sheet stays small, and what is missing is "". */
function lineOf(name: string, facts: Facts): Line {
  const filled = Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== ""));
  return [name, ...cut(JSON.stringify(filled))];
}

function linesOf({ fields, tables }: FormFacts): readonly Line[] {
  const rows = formTables.flatMap((table) => tables[table].map((row) => lineOf(table, row)));
  return [[mark], lineOf("ficha", fields), ...rows];
}

function findRecord(snapshot: Snapshot): SheetSnapshot | undefined {
  const sheet = findSheet(snapshot, recordSheet);
  return sheet !== undefined && cellAt(sheet, 1, 1).value === mark ? sheet : undefined;
}

function readLines({ cells }: SheetSnapshot): readonly Line[] {
  const rows = (cells?.values ?? []).slice(1).map((row) => row.map(String));
  return rows.filter((row) => row.some((piece) => piece !== ""));
}

function isCell(value: unknown): value is Cell {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** What a line holds; undefined where somebody changed it. */
function readFacts(pieces: Line): Facts | undefined {
  try {
    const value: unknown = JSON.parse(pieces.join(""));
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    return Object.fromEntries(Object.entries(value).filter(([, fact]) => isCell(fact)));
  } catch {
    // Somebody's hand, or another program: then nothing is remembered.
    return undefined;
  }
}

/** What the form said when it was imported last; undefined where the workbook does not remember it, or not whole. */
export function decodeLastForm(snapshot: Snapshot): FormFacts | undefined {
  const sheet = findRecord(snapshot);
  if (sheet === undefined) return undefined;
  const read = readLines(sheet).map(([name = "", ...pieces]) => ({ name, facts: readFacts(pieces) }));
  const names: readonly string[] = ["ficha", ...formTables];
  const known = read.flatMap(({ name, facts }) =>
    facts === undefined || !names.includes(name) ? [] : [{ name, facts }],
  );
  const fields = known.find(({ name }) => name === "ficha")?.facts;
  if (fields === undefined || known.length < read.length) return undefined;
  const rows = (table: FormTable) => known.filter(({ name }) => name === table).map(({ facts }) => facts);
  return { fields, tables: byKey(formTables, rows) };
}

/** Writes the facts of a form on the very hidden sheet; nothing where it holds them, or where somebody else has written. */
export function planLastForm(snapshot: Snapshot, facts: FormFacts): readonly Op[] {
  const own = findRecord(snapshot);
  if (findSheet(snapshot, recordSheet) !== undefined && decodeLastForm(snapshot) === undefined) return [];
  const lines = linesOf(facts);
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const values = lines.map((line) => Array.from({ length: width }, (_, index) => line[index] ?? ""));
  if (own !== undefined && JSON.stringify(own.cells?.values) === JSON.stringify(values)) return [];
  const area = formatArea({ row: 1, column: 1, rows: values.length, columns: width });
  const [sheet, op] = [recordSheet, own === undefined ? "addSheet" : "clearSheet"] as const;
  return [
    op === "addSheet" ? { op, sheet, visibility: "veryHidden" } : { op, sheet },
    { op: "setNumberFormat", sheet, area, format: "@" },
    { op: "setValues", sheet, area, values },
  ];
}
