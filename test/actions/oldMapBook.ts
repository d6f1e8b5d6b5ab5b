import { importRiskMap } from "../../src/actions/importRiskMap";
import type { MapOutcome, ReadOutcome } from "../../src/actions/risk/MapOutcome";
import { structure } from "../../src/actions/structure";
import { readRiskMap } from "../../src/domain/risk/readRiskMap";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import type { Cell } from "../../src/domain/workbook/Cell";
import { emptySnapshot, type Snapshot } from "../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../src/layouts/decodeBook";
import { tableIn } from "../support/bookTools";
import { sheetWith } from "../support/riskMaps";

export const sheet = "Mapa viejo";
export const empty = applyPlan(emptySnapshot, structure.run(emptySnapshot, {}).plan);

/** A workbook with an old map beside our sheets. */
export function bookWith(rows: readonly (readonly Cell[])[], own: Snapshot = empty): Snapshot {
  return { ...own, sheets: [...own.sheets, sheetWith(sheet, rows, [22])] };
}

export function importInto(book: Snapshot) {
  const result = importRiskMap.run(book, { sheet });
  return { ...result, after: applyPlan(book, result.plan), read: readOf(result.outcome) };
}

export function readOf(outcome: MapOutcome): ReadOutcome {
  if (outcome.kind !== "map") throw new Error(outcome.kind);
  return outcome;
}

export const mapOf = (book: Snapshot) => readRiskMap(decodeBook(book).project);

export function keptBy(book: Snapshot): readonly string[] {
  const { sheet: own, table, area } = tableIn(book, "tRiesgos");
  const column = area.column + table.columns.indexOf("Datos del mapa anterior");
  return (own.cells?.values ?? []).slice(area.row, area.row + area.rows - 1).map((row) => String(row[column - 1]));
}

export function contents({ sheets, names }: Snapshot): unknown {
  return { sheets: sheets.map(({ name, cells, tables }) => ({ name, cells, tables })), names };
}
