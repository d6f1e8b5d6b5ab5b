import type { DataKind } from "./TableSchema";

interface FieldSchema {
  readonly kind: DataKind;
  /** Section of DIE-FO-013; "" for what the form writes outside its sections. */
  readonly section: string;
}

/** Single facts of the form, each a named cell of the workbook. */
export const fichaFields = {
  formCode: { kind: "text", section: "" },
  formVersion: { kind: "numeral", section: "" },
  date: { kind: "date", section: "1" },
  // Year of the action plan, such as 2022.
  vigencia: { kind: "number", section: "2" },
  // Calendar month (1–12) of «Mes 1» of the schedule.
  startMonth: { kind: "month", section: "9" },
  name: { kind: "text", section: "3" },
  dependencia: { kind: "text", section: "4" },
  generalObjective: { kind: "text", section: "6.1" },
  zone: { kind: "text", section: "6.4" },
  planSector: { kind: "text", section: "7.2" },
  planProgramme: { kind: "text", section: "7.2" },
  planProject: { kind: "text", section: "7.2" },
  signerRole: { kind: "text", section: "" },
  signerName: { kind: "text", section: "" },
  // TOTAL of §8.1 as typed on the form, in pesos.
  declaredTotal: { kind: "money", section: "8.1" },
} as const satisfies Readonly<Record<string, FieldSchema>>;

export type FichaKey = keyof typeof fichaFields;

export function isFichaKey(field: string): field is FichaKey {
  return Object.hasOwn(fichaFields, field);
}

/** Section of a field of Ficha; "" for one that the form writes outside its sections. */
export function sectionOfField(field: string): string {
  return isFichaKey(field) ? fichaFields[field].section : "";
}
