import type { RecordOf } from "../domain/project/Record";
import { normalizeText } from "../domain/text/normalizeText";
import type { Snapshot } from "../domain/workbook/Snapshot";
import { decodeBook } from "../layouts/decodeBook";
import type { Action } from "./Action";
import { encodeRows } from "./rows/encodeRows";
import { onSheets, planTableRows, type RowsResult } from "./rows/onSheets";
import { reportSheets } from "./rows/reportSheets";

type Municipality = RecordOf<"municipalities">;

/** Formulas know a municipality by its name: a homonym is told apart by its department. */
function named(own: Municipality, known: readonly Municipality[]): Municipality {
  const isTaken = known.some(({ name }) => normalizeText(name) === normalizeText(own.name));
  return isTaken ? { ...own, name: `${own.name}, ${own.department}` } : own;
}

/** Adds a municipality to the list that every drop-down of municipalities reads; one that is there stays as it is. */
export const addMunicipality = {
  id: "addMunicipality",
  preview: "in-doubt",
  effect: "data",
  run: (snapshot: Snapshot, own: Municipality): RowsResult =>
    onSheets(snapshot, reportSheets, (book) => {
      const { municipalities } = decodeBook(book).project;
      if (municipalities.some(({ code }) => String(code).trim() === own.code)) return { plan: [], conflicts: [] };
      const [cells = []] = encodeRows("municipalities", [named(own, municipalities)]);
      return planTableRows(book, reportSheets, { municipalities: [{ cells }] });
    }),
} as const satisfies Action<Municipality, RowsResult>;
