import { byKey } from "../domain/project/byKey";
import { type FormTable, formTables } from "../domain/project/tables";
import type { FormFacts } from "../domain/project/versions/FormFacts";
import { recordSheet } from "../domain/project/versions/recordSheet";
import { findSheet } from "../domain/workbook/findSheet";
import type { Snapshot } from "../domain/workbook/Snapshot";
import type { Op } from "../domain/workbook/WritePlan";
import { findRecords, lineOf, planRecords, type RecordSheet, readRecords } from "./recordLines";

const place: RecordSheet = { name: recordSheet, mark: "gm.formato 1" };

/** What the form said when it was imported last; undefined where the workbook does not remember it, or not whole. */
export function decodeLastForm(snapshot: Snapshot): FormFacts | undefined {
  const sheet = findRecords(snapshot, place);
  const records = sheet && readRecords(sheet, ["ficha", ...formTables]);
  const fields = records?.find(({ name }) => name === "ficha")?.facts;
  if (records === undefined || fields === undefined) return undefined;
  const rows = (table: FormTable) => records.filter(({ name }) => name === table).map(({ facts }) => facts);
  return { fields, tables: byKey(formTables, rows) };
}

/** Whether a form was imported into the workbook, also where somebody has changed what it remembers of it. */
export function remembersForm(snapshot: Snapshot): boolean {
  return findRecords(snapshot, place) !== undefined;
}

/** Writes the facts of a form on the very hidden sheet; nothing where it holds them, or where somebody else has written. */
export function planLastForm(snapshot: Snapshot, { fields, tables }: FormFacts): readonly Op[] {
  if (findSheet(snapshot, recordSheet) !== undefined && decodeLastForm(snapshot) === undefined) return [];
  const rows = formTables.flatMap((table) => tables[table].map((row) => lineOf(table, row)));
  return planRecords(snapshot, place, [lineOf("ficha", fields), ...rows]);
}
