import { type FilledTable, filledTables } from "../../domain/copies/copyTables";
import type { SentCopy } from "../../domain/copies/SentCopy";
import { byKey } from "../../domain/project/byKey";
import { receivedSheet } from "../../domain/project/versions/recordSheet";
import type { SheetSnapshot, Snapshot } from "../../domain/workbook/Snapshot";
import type { Op } from "../../domain/workbook/WritePlan";
import { findRecords, lineOf, planRecords, type RecordSheet, readRecords, type StoredRecord } from "../recordLines";

/** A very hidden sheet of ours: of each copy that came back, the rows that its next return is compared with. */
const place: RecordSheet = { name: receivedSheet, mark: "gm.recibido 1" };

/** The fact of a record that says of which copy it is; no column has this key. */
const copyKey = "gm.copia";
/** A copy without rows is remembered too. */
const copyName = "copia";

/** Sheets do not change, and each file that is received asks for the same records several times. */
const readings = new WeakMap<SheetSnapshot, readonly StoredRecord[]>();

function recordsIn(snapshot: Snapshot): readonly StoredRecord[] {
  const sheet = findRecords(snapshot, place);
  if (sheet === undefined) return [];
  const records = readings.get(sheet) ?? readRecords(sheet, [copyName, ...filledTables]) ?? [];
  readings.set(sheet, records);
  return records;
}

/** What was received of a copy last; undefined where nothing was, or somebody changed the record. */
export function decodeReceived(snapshot: Snapshot, id: string): SentCopy["rows"] | undefined {
  const own = recordsIn(snapshot).filter(({ facts }) => facts[copyKey] === id);
  if (own.length === 0) return undefined;
  const rowsOf = (table: FilledTable) => own.flatMap(({ name, facts }) => (name === table ? [facts] : []));
  return byKey(filledTables, (table) => rowsOf(table).map(({ [copyKey]: _, ...facts }) => facts));
}

/** Remembers what was received of a copy, in place of what was before. */
export function planReceivedRows(snapshot: Snapshot, id: string, rows: SentCopy["rows"]): readonly Op[] {
  const idOf = ({ facts }: StoredRecord) => String(facts[copyKey] ?? "");
  const others = recordsIn(snapshot).filter((record) => idOf(record) !== id);
  const own = filledTables.flatMap((name) => rows[name].map((facts) => ({ name, facts: { ...facts, [copyKey]: id } })));
  const all = [...others, { name: copyName, facts: { [copyKey]: id } }, ...own];
  const sorted = all.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0));
  return planRecords(
    snapshot,
    place,
    sorted.map(({ name, facts }) => lineOf(name, facts)),
  );
}
