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

/** Section of a field of Ficha; "" for one that the form writes outside its sections. */
export function sectionOfField(field: string): string {
  return FIELD_SECTIONS[field] ?? "";
}
