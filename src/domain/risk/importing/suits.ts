import type { Cell } from "../../workbook/Cell";
import { type CriterionKey, criteria } from "../Control";
import { riskMethods } from "../methods";
import type { MapField } from "./MapField";
import { readCriterion, readFlag } from "./readCriterion";
import { readProbability, readZone } from "./readLevels";
import { readYesNo } from "./readWords";

type Reads = (cell: Cell) => boolean;

const isNumber: Reads = (cell) => /^\s*\d+(?:[.,]\d+)?\s*$/.test(String(cell));
const isYesNo: Reads = (cell) => readYesNo(cell) !== undefined;

function readsCriterion(key: CriterionKey): Reads {
  return (cell) => [riskMethods["v4-v6"], riskMethods["2015"]].some((method) => readCriterion(method, key, cell));
}

/** What a field can read; fields of free text and words that a person may have spelled any way are not here. */
const readers: ReadonlyMap<MapField, Reads> = new Map<MapField, Reads>([
  ...criteria.map(({ key }) => [key, readsCriterion(key)] as const),
  // «Controles» of our own sheets counts them; «0045» typed as text may be what a person calls a control.
  ["controlText", (cell) => typeof cell !== "number"],
  ["controlNumber", isNumber],
  ["automatic", (cell) => readFlag(cell) !== undefined],
  ["manual", (cell) => readFlag(cell) !== undefined],
  ["actOrOmission", isYesNo],
  ["usesPower", isYesNo],
  ["divertsPublic", isYesNo],
  ["privateBenefit", isYesNo],
  ["probability", (cell) => readProbability(cell) !== undefined],
  ["inherentZone", (cell) => readZone(cell) !== undefined],
  ["residualZone", (cell) => readZone(cell) !== undefined],
  ["inherentScore", isNumber],
  ["residualScore", isNumber],
  ["displacement", isNumber],
  ["score", isNumber],
  ["yes", isNumber],
]);

/** Whether at least half of the filled cells of a column say what the field says: a heading alone may mean two things. */
export function suits(field: MapField, cells: readonly Cell[]): boolean {
  const reads = /^answer\d+$/.test(field) ? isYesNo : readers.get(field);
  return reads === undefined || cells.filter(reads).length * 2 >= cells.length;
}
