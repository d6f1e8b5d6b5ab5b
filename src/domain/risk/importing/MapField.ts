import { type CriterionKey, criteria } from "../Control";
import type { RiskFields } from "../RiskDraft";
import type { RiskResult } from "../RiskRows";

/** Results that old maps hold typed in: they are compared, never written into our calculated columns. */
export type StoredField = Exclude<RiskResult, "impact"> | "yes" | "inherentScore" | "residualScore";

/** Results of one control. */
export type ControlResult = "score" | "design" | "solidity";

/** What a control column says; the 2015 guide asks «¿es automático?» and «¿es manual?» in two columns. */
type ControlField = CriterionKey | "controlNumber" | "controlText" | "automatic" | "manual";

/** A column of a risk map as we know it. */
export type MapField =
  | keyof RiskFields
  | `answer${number}`
  | "economic"
  | "reputational"
  | StoredField
  | ControlField
  | ControlResult;

/** A field with the headings that name it. */
export type FieldAliases = readonly [field: MapField, aliases: readonly string[]];

const storedFields: readonly string[] = [
  "yes",
  "impactWord",
  "inherentScore",
  "inherentZone",
  "setSolidity",
  "displacement",
  "residualProbability",
  "residualImpact",
  "residualScore",
  "residualZone",
] satisfies readonly StoredField[];

const controlResults: readonly string[] = ["score", "design", "solidity"] satisfies readonly ControlResult[];

/** A result of the risk as a whole. */
export function isStored(field: MapField): field is StoredField {
  return storedFields.includes(field);
}

/** A result of one control. */
export function isControlResult(field: MapField): field is ControlResult {
  return controlResults.includes(field);
}

/** Fields of a control, one row each in our sheets. */
export const controlFields: ReadonlySet<MapField> = new Set<MapField>([
  ...criteria.map(({ key }) => key),
  "controlNumber",
  "controlText",
  "automatic",
  "manual",
  "score",
  "design",
  "solidity",
]);
