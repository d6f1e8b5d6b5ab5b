import type { TableKey } from "./Place";

/** Section of DIE-FO-013 where a table of the project stands; used where the importer knows no row. */
const TABLE_SECTIONS: Readonly<Record<TableKey, string>> = {
  activities: "6.5",
  texts: "6",
  pidm: "7.1",
  metas: "6.5",
  schedule: "9",
  evidence: "6.5",
  budget: "8.1",
  rubroCatalogue: "8.2",
  rubro: "8.2",
  // The form has no risk map: it is the product of meta 1-2-5-3.
  risks: "6.5",
  impacts: "6.5",
  controls: "6.5",
};

const FIELD_SECTIONS: Readonly<Record<string, string>> = {
  date: "1",
  vigencia: "2",
  startMonth: "9",
  name: "3",
  dependencia: "4",
  generalObjective: "6.1",
  zone: "6.4",
  planSector: "7.2",
  planProgramme: "7.2",
  planProject: "7.2",
  declaredTotal: "8.1",
};

/** Section of a table, such as "6.5". */
export function sectionOfTable(table: TableKey): string {
  return TABLE_SECTIONS[table];
}

/** Section of a field of Ficha; "" for one that the form writes outside its sections. */
export function sectionOfField(field: string): string {
  return FIELD_SECTIONS[field] ?? "";
}
