import type { UnreadPart } from "../../domain/form/UnreadPart";
import { shorten } from "../shorten";

const sectionNames: Readonly<Record<string, string>> = {
  "1": "1 Registration date",
  "2": "2 Fiscal year",
  "3": "3 Project name",
  "4": "4 Department",
  "5.1": "5.1 Background",
  "5.2": "5.2 Problem",
  "6.1": "6.1 Objectives",
  "6.2": "6.2 Justification",
  "6.3": "6.3 Target population",
  "6.4": "6.4 Area",
  "6.5": "6.5 Activities and goals",
  "7.1": "7.1 Relation to the PIDM",
  "7.2": "7.2 Action plan",
  "8.1": "8.1 Budget",
  "8.2": "8.2 Budget line",
  "9": "9 Schedule",
  "10": "10 Benefits",
  "10.1": "10.1 Impacts",
  "10.2": "10 Products and deliverables",
  signature: "Signature",
};

/** «8.1 Presupuesto general». */
export const nameSection = (id: string): string => sectionNames[id] ?? id;

const sectionParts: Readonly<Record<string, string>> = {
  "5.1": "background",
  "5.2": "problem",
  "6.2": "justification",
  "6.3": "target population",
  "6.4": "zone",
  "6.5": "goals",
  "7.1": "relation to the PIDM",
  "7.2": "plan of action",
  "8.1": "budget",
  "8.2": "rubro",
  "9": "schedule",
  "10": "benefits",
  "10.1": "impacts",
  "10.2": "products",
  date: "registration date",
  vigencia: "vigencia",
  name: "name of the project",
  dependencia: "department",
  generalObjective: "general objective",
  declaredTotal: "TOTAL of the budget",
};

export function nameMissing(parts: readonly string[]): string {
  const names = [...new Set(parts.map((part) => sectionParts[part] ?? part))];
  return `Missing: ${names.join(", ")}`;
}

const tables: Readonly<Record<string, string>> = {
  "6.5": "table of activities and goals",
  "7.1": "table of the relation to the PIDM",
  "7.2": "box of sector, programme and project",
  "8.1": "budget table",
  "8.2": "rubro table",
  "9": "schedule table",
};

/** Columns as the form prints them. */
const columns: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "6.5": {
    activity: "Actividades",
    meta: "Meta",
    indicator: "Indicador",
    pidm: "PIDM",
    subactivities: "Sub actividades",
    evidence: "Evidencia",
  },
  "7.1": { meta: "Meta" },
  "8.1": { object: "Objeto", quantity: "Cantidad", amount: "Valor parcial", total: "TOTAL" },
  "8.2": { amount: "Valor inicial del proyecto" },
};

const insteads: Readonly<Record<UnreadPart["instead"], string>> = {
  image: "a picture",
  chart: "a chart",
  diagram: "a diagram",
  drawing: "a drawing",
  equation: "an equation",
  object: "an embedded file",
  table: "a table that is not recognised",
  text: "only text",
  merged: "a cell merged with the one above",
  borders: "borders or underlines",
  weeks: "weeks, which do not say their month,",
  same: "an equal copy",
  other: "another copy",
  nothing: "",
};

type Unread = Pick<UnreadPart, "section" | "lack" | "instead" | "column">;

function describeCell({ section, instead, column = "" }: Unread): string {
  const name = `The cell “${columns[section]?.[column] ?? column}”`;
  if (instead === "nothing") return `${name} is empty.`;
  return instead === "merged"
    ? `${name} is merged with the one above: whether it holds for both rows is not known.`
    : `${name} cannot be read: ${insteads[instead]} stands there.`;
}

function describeAmounts({ section: number, lack, column = "" }: Unread): string {
  const what = shorten(column);
  return lack === "unit"
    ? `The amounts of ${number} are in another unit: “${what}”. Write them whole, in pesos.`
    : `The amounts of “${what}” in ${number} are not read: no line counts them.`;
}

export function describeUnread(unread: Unread): string {
  const { section, lack, instead } = unread;
  const number = section === "10.2" ? "10" : section;
  const table = tables[section] ?? "table";
  const there = instead === "nothing" ? "." : `: ${insteads[instead]} stands there.`;
  switch (lack) {
    case "section":
      return section === "signature"
        ? "The box for the signature is missing."
        : `Section ${nameSection(section)} is missing.`;
    case "table":
      return `${number} has no ${table}${there}`;
    case "rows":
      return `The ${table} of ${number} has no rows${there}`;
    case "activities":
      return `The ${table} of ${number} names no activities.`;
    case "months":
      return `The months of ${number} cannot be read: ${insteads[instead] || "drawings"} instead of marks.`;
    case "total":
      return `The ${table} of ${number} has no TOTAL row.`;
    case "cell":
      return describeCell(unread);
    case "amounts":
    case "unit":
      return describeAmounts(unread);
    case "repeated":
      return instead === "same"
        ? `The ${table} of ${number} stands there twice, with the same rows. One is read.`
        : `The ${table} of ${number} stands there twice and the second one differs. The first is read: leave only the one that counts.`;
    case "text":
      return instead === "nothing"
        ? `${nameSection(section)} is blank.`
        : `${nameSection(section)} has no text${there}`;
  }
}
