import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyFor } from "../../src/actions/copies/planSending";
import { divipola } from "../../src/domain/municipality/divipola";
import type { Project } from "../../src/domain/project/Project";
import { flattenRecord, type RecordOf } from "../../src/domain/project/Record";
import { formatArea } from "../../src/domain/workbook/address";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import type { Cell } from "../../src/domain/workbook/Cell";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import { encodeDate } from "../../src/layouts/dates";
import { writeLocked } from "../../src/xlsx/writeXlsx";
import { tableIn } from "./bookTools";
import { countryProject } from "./countryProject";

type Entry = RecordOf<"municipalities">;

/** Rows that a municipality adds to a table of its copy. */
const added = 25;

/** The name of the file that a municipality returned. */
export const countryFile = (code: Cell | undefined): string => `copia-${code}.xlsx`;

/** The year as it was sent: nothing is reported yet, and the last documents and sessions are not there. */
function asSent(whole: Project): Project {
  return {
    ...whole,
    followUp: whole.followUp.map((row) => ({ ...row, achieved: "", evidence: "" })),
    execution: whole.execution.slice(0, -added),
    training: whole.training.slice(0, -added),
  };
}

/** Writes columns (by key) of a table from a data row on (from 0), as a person fills them in. */
function fill(book: Snapshot, table: string, first: number, rows: readonly Readonly<Record<string, Cell>>[]): Snapshot {
  const found = tableIn(book, table);
  const keys = Object.keys(rows[0] ?? {}).filter((key) => found.columns[key] !== undefined);
  const plan = keys.map((key) => {
    const at = { row: found.area.row + 1 + first, column: found.columns[key] ?? 0, rows: rows.length, columns: 1 };
    const values = rows.map((row) => [key === "date" ? encodeDate(row[key] ?? "") : (row[key] ?? "")]);
    return { op: "setValues", sheet: found.sheet.name, area: formatArea(at), values } as const;
  });
  return applyPlan(book, plan);
}

/** The copy of a municipality as it comes back: 72 reports with their evidence, 25 documents and 25 sessions are new. */
export function returnedCopy(place: Entry, seed: number): Snapshot {
  const whole = countryProject(place, seed);
  const { snapshot } = copyFor(asSent(whole), place, { today: "2026-10-03", due: "2026-10-20" });
  const reports = whole.followUp.map(({ achieved, evidence }) => ({ achieved, evidence }));
  const { execution, training } = whole;
  const documents = execution.slice(-added).map((row) => flattenRecord("execution", { ...row }));
  const sessions = training.slice(-added).map((row) => flattenRecord("training", { ...row }));
  const reported = fill(snapshot, "tSeguimiento", 0, reports);
  const spent = fill(reported, "tEjecucion", execution.length - added, documents);
  return fill(spent, "tCapacitacion", training.length - added, sessions);
}

/** Writes the returned copies of municipalities of the DIVIPOLA, from the n-th on, one file each; the same at each run. */
export async function writeCountry(folder: string, from: number, to: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [index, place] of divipola().slice(from, to).entries()) {
    const bytes = await writeLocked(returnedCopy(place, from + index), "2026-10-03");
    writeFileSync(join(folder, countryFile(place.code)), bytes);
  }
}
