import { compareStored } from "../../../../src/domain/risk/importing/compareStored";
import type { ImportedRisk, MapReading } from "../../../../src/domain/risk/importing/ImportedMap";
import { readRiskSheet } from "../../../../src/domain/risk/importing/readRiskSheet";
import { defaultSettings } from "../../../../src/domain/risk/RiskSettings";
import { parseArea } from "../../../../src/domain/workbook/address";
import type { Cell } from "../../../../src/domain/workbook/Cell";
import { gridOf } from "../../../support/riskMaps";

export type Rows = readonly (readonly Cell[])[];

export function readMap(rows: Rows, merges?: readonly string[]): MapReading {
  const areas = merges?.flatMap((area) => parseArea(area) ?? []);
  const reading = readRiskSheet({ ...gridOf(rows), ...(areas === undefined ? {} : { merges: areas }) });
  if (reading.kind === "no-map") throw new Error(`no map: ${reading.found.join(", ")}`);
  return reading;
}

/** «F→probability» for each column. */
export const fieldsOf = ({ columns }: MapReading) => columns.map(({ column, field }) => `${column}→${field}`).join(" ");

export function riskAt({ risks }: MapReading, index: number): ImportedRisk {
  const risk = risks[index];
  if (risk === undefined) throw new Error(`no risk ${index}`);
  return risk;
}

export const mismatchesOf = ({ risks, layout, scale }: MapReading) =>
  compareStored(risks, layout, scale, defaultSettings).map(({ cell, found, expected }) => [cell, found, expected]);
