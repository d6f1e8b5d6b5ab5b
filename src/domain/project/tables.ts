import { criteria } from "../risk/Control";
import { byKey, keysOf } from "./byKey";
import type { TableSchema } from "./TableSchema";
import { yearTables } from "./yearTables";

const criterionColumns = byKey(
  criteria.map(({ key }) => key),
  () => "text" as const,
);

/**
 * The tables of a project, in the order in which it is filled in: what each row holds. Types of records, reading, writing and
 * empty rows come from here; the layouts say how they look. Cells stay as found; rules read them with the parsers of their folder.
 */
export const projectTables = {
  /** One paragraph of a narrative section: "5.1", "5.2", "6.1" (specific objectives), "6.2", "6.3", "10", "10.1", "10.2" (products). */
  texts: {
    section: "6",
    form: true,
    copy: { rows: "all" },
    columns: { section: "numeral", order: "number", text: "text" },
  },
  activities: {
    section: "6.5",
    form: true,
    copy: { rows: "all" },
    columns: { number: "number", text: "text", objective: "text", responsible: "text" },
  },
  /** The catalogue of the PIDM; code componente-línea-programa-meta. */
  pidm: {
    section: "7.1",
    form: true,
    catalogue: true,
    copy: { rows: "all" },
    columns: { code: "code", componente: "text", linea: "text", programa: "text", metaNumber: "number", text: "text" },
  },
  metas: {
    section: "6.5",
    form: true,
    copy: { rows: "all" },
    columns: {
      // Number of its activity.
      activity: "number",
      pidm: "code",
      // The number before the text: «Meta 3: …» is 3.
      metaNumber: "number",
      text: "text",
      indicator: "text",
      unit: "text",
      baseline: "number",
      // «Meta numérica»: the value to reach.
      target: "number",
      responsible: "text",
      // «Peso» in the progress of the project, in percent; all empty means all equal.
      weight: "number",
    },
  },
  schedule: {
    section: "9",
    form: true,
    copy: { rows: "all" },
    columns: {
      pidm: "code",
      number: "number",
      text: "text",
      // Calendar months, January first; what the cell holds ("✓", "" or anything a person typed).
      months: { kind: "mark", prefix: "month", count: 12 },
      responsible: "text",
    },
  },
  evidence: {
    section: "6.5",
    form: true,
    // Quarters such as "1, 2".
    copy: { rows: "all", fills: ["state", "link"] },
    columns: { pidm: "code", text: "text", quarters: "code", state: "text", link: "text" },
  },
  budget: {
    section: "8.1",
    form: true,
    // The amount is the valor parcial as found: a number of pesos or the text of the form.
    copy: { rows: "all" },
    columns: {
      activity: "number",
      object: "text",
      unit: "text",
      quantity: "number",
      amount: "money",
      // «Renglón», by which the documents of «Ejecución» name the line; the form has none.
      number: "number",
    },
  },
  /** Names of the rubro catalogue. */
  rubroCatalogue: {
    section: "8.2",
    catalogue: true,
    columns: { code: "code", level: "text", name: "text", source: "text" },
  },
  /** Lines of §8.2: codes as text, each with the name written beside it. */
  rubro: {
    section: "8.2",
    form: true,
    columns: {
      sector: "code",
      sectorName: "text",
      programa: "code",
      programaName: "text",
      elemento: "code",
      elementoName: "text",
      producto: "code",
      productoName: "text",
      indicador: "code",
      indicadorName: "text",
      fuente: "code",
      amount: "money",
    },
  },
  /** The corruption-risk map, linked by the number of the risk. The form has none: it is the product of meta 1-2-5-3. */
  risks: {
    section: "6.5",
    copy: { rows: "own", fixed: ["number", "municipality"], spare: 10 },
    columns: {
      number: "number",
      municipality: "text",
      process: "text",
      text: "text",
      // The four components of a corruption risk: «Sí», «No» or "".
      actOrOmission: "text",
      usesPower: "text",
      divertsPublic: "text",
      privateBenefit: "text",
      causes: "text",
      consequences: "text",
      probability: "number",
      // «No disminuyen» when the controls leave the probability as it is; "" means that they reduce it directly.
      controlsReduce: "text",
      treatment: "text",
      action: "text",
      actionResponsible: "text",
      actionDate: "date",
      indicator: "text",
      actionEvidence: "text",
      actionState: "text",
      // Follow-up of each cuatrimestre of the vigencia.
      followUp1: "text",
      followUp2: "text",
      followUp3: "text",
    },
  },
  /** The impact of a risk: nineteen answers whatever the method asks, and the two levels of the general table (v7). */
  impacts: {
    section: "6.5",
    copy: { rows: "own", fixed: ["risk"], spare: 10 },
    columns: {
      risk: "number",
      answers: { kind: "text", prefix: "answer", count: 19 },
      economic: "text",
      reputational: "text",
    },
  },
  /** A control: the number of its risk and the words chosen for each criterion. */
  controls: {
    section: "6.5",
    copy: { rows: "own", fixed: ["risk", "number"], spare: 30 },
    columns: { risk: "number", number: "number", text: "text", ...criterionColumns },
  },
  ...yearTables,
} as const satisfies Readonly<Record<string, TableSchema>>;

export type ProjectTables = typeof projectTables;
/** The tables of a Project that a finding can point into. */
export type TableKey = keyof ProjectTables;

export const tableKeys = keysOf(projectTables);

/** The tables that a form fills. */
export type FormTable = { [K in TableKey]: ProjectTables[K] extends { form: true } ? K : never }[TableKey];

export const formTables = tableKeys.filter((key): key is FormTable => "form" in projectTables[key]);

/** Something for each table. */
export function byTable<T>(make: (key: TableKey) => T): Readonly<Record<TableKey, T>> {
  return byKey(tableKeys, make);
}

/** The declaration of a table. */
export function schemaOf(table: TableKey): TableSchema {
  return projectTables[table];
}

/** Section of a table, such as "6.5". */
export function sectionOfTable(table: TableKey): string {
  return projectTables[table].section;
}
