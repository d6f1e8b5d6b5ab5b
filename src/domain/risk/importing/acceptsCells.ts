import type { Cell } from "../../workbook/Cell";
import { type CriterionKey, criteria } from "../Control";
import { riskMethods } from "../methods";
import { pointOf } from "./headingPoints";
import { isRiskText } from "./isRiskText";
import type { MapField } from "./MapField";
import { readCriterion, readFlag } from "./readCriterion";
import { isImpact, isProbability, readZone } from "./readLevels";
import { readTreatment, readYesNo } from "./readWords";
import { splitItems } from "./splitItems";

type Reads = (cell: Cell) => boolean;

const isNumber: Reads = (cell) => /^\s*\d+(?:[.,]\d+)?\s*$/.test(String(cell));
const isYesNo: Reads = (cell) => readYesNo(cell) !== undefined;
const isTreatment: Reads = (cell) => readTreatment(cell) !== undefined;
/** «1», «R-07», «GC-2022-01». */
const isMark: Reads = (cell) => String(cell).trim().length <= 20 && !/\p{L}{7}/u.test(String(cell));

/** A cell with several controls has an answer for each of them. */
function readsCriterion(key: CriterionKey, points: ReadonlyMap<number, string>): Reads {
  const methods = [riskMethods["v4-v6"], riskMethods["2015"], riskMethods.v7];
  const isRead: Reads = (cell) =>
    points.has(pointOf(cell) ?? -1) || methods.some((method) => readCriterion(method, key, cell));
  return (cell) => {
    const text = String(cell);
    return isRead(cell) || (splitItems(text)?.items ?? text.split(/\r?\n/)).every(isRead);
  };
}

/** What a field can read; fields of free text and words that a person may have spelled any way are not here. */
const readers: ReadonlyMap<MapField, Reads> = new Map<MapField, Reads>([
  ["text", isRiskText],
  ["number", isMark],
  // «Controles» of our own sheets counts them; «0045» typed as text may be what a person calls a control.
  ["controlText", (cell) => typeof cell !== "number"],
  ["controlNumber", isNumber],
  ["process", (cell) => typeof cell !== "number"],
  ["automatic", (cell) => readFlag(cell) !== undefined],
  ["manual", (cell) => readFlag(cell) !== undefined],
  ["actOrOmission", isYesNo],
  ["usesPower", isYesNo],
  ["divertsPublic", isYesNo],
  ["privateBenefit", isYesNo],
  ["probability", isProbability],
  ["residualProbability", isProbability],
  ["impactWord", isImpact],
  ["residualImpact", isImpact],
  ["inherentZone", (cell) => readZone(cell) !== undefined],
  ["residualZone", (cell) => readZone(cell) !== undefined],
  ["inherentScore", isNumber],
  ["residualScore", isNumber],
  ["displacement", isNumber],
  ["score", isNumber],
  ["yes", isNumber],
]);

function readerOf(field: MapField, points: ReadonlyMap<number, string>): Reads | undefined {
  if (/^answer\d+$/.test(field)) return isYesNo;
  const criterion = criteria.find(({ key }) => key === field)?.key;
  return criterion === undefined ? readers.get(field) : readsCriterion(criterion, points);
}

/** Headings that say a treatment in some maps and a plan in others: the cells tell. */
const treatmentOrPlan = /^(?:accion|respuesta|estrategia|manejo|opcion|tto|administracion del riesgo)$/;

/**
 * Whether at least half of the filled cells of a column say what the field says: a heading alone may mean two things. `points`
 * are those that the heading itself explains.
 */
export function acceptsCells(
  field: MapField,
  cells: readonly Cell[],
  key = "",
  points: ReadonlyMap<number, string> = new Map(),
): boolean {
  const share = (reads: Reads) => cells.filter(reads).length * 2 >= cells.length;
  if (field === "treatment" && treatmentOrPlan.test(key)) return cells.length > 0 && share(isTreatment);
  if (field === "action") return cells.length === 0 || !cells.every(isTreatment);
  const reads = readerOf(field, points);
  return reads === undefined || share(reads);
}
