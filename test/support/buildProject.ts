import type { BookParts } from "../../src/domain/findings/BookParts";
import type { DecodedBook, TableSource } from "../../src/domain/findings/BookSources";
import { resolveForm } from "../../src/domain/form/resolveForm";
import type { Evidence, Meta, PidmEntry, Project, Subactivity } from "../../src/domain/project/Project";
import type { TableKey } from "../../src/domain/project/tables";
import { cleanForm } from "./buildForm";

/** A workbook in which every part is in its place. */
const soundParts: BookParts = {
  missing: [],
  changed: [],
  repeated: [],
  copies: [],
  columns: { renamed: [], emptied: [], flat: [] },
  outside: [],
  starts: {},
  front: {},
};

/** Amounts and the answer to «how many» that a person types into the workbook after the import. */
const AMOUNTS: readonly number[] = [12_000_000, 8_500_000];

/** The clean form as a workbook holds it: numbers as numbers, codes as text; no errors, no warnings. */
export function cleanProject(overrides: Partial<Project> = {}): Project {
  const { project } = resolveForm(cleanForm());
  return {
    ...project,
    origin: "book",
    ficha: { ...project.ficha, declaredTotal: 20_500_000 },
    budget: project.budget.map((line, index) => ({ ...line, amount: AMOUNTS[index] ?? 0 })),
    rubro: project.rubro.map((line) => ({ ...line, amount: 20_500_000 })),
    ...overrides,
  };
}

/** The clean project as it comes from a form. */
export function cleanFormProject(overrides: Partial<Project> = {}): Project {
  return { ...resolveForm(cleanForm()).project, ...overrides };
}

export function meta(overrides: Partial<Meta> = {}): Meta {
  return {
    activity: 1,
    pidm: "1-2-5-3",
    metaNumber: 3,
    text: "Elaborar un mapa de riesgos de corrupción metropolitano.",
    indicator: "Mapa de riesgos elaborado",
    unit: "",
    baseline: "",
    target: "",
    responsible: "",
    weight: "",
    ...overrides,
  };
}

/** Months as text, "x" marked: "xx.........." is January and February. */
export function subactivity(overrides: Partial<Omit<Subactivity, "months">> & { months?: string } = {}): Subactivity {
  const { months = "........xx..", ...rest } = overrides;
  return {
    pidm: "1-2-5-3",
    number: 1,
    text: "Consultar el marco normativo.",
    months: [...months].map((mark) => (mark === "x" ? "✓" : "")),
    responsible: "",
    ...rest,
  };
}

export function evidence(overrides: Partial<Evidence> = {}): Evidence {
  return { pidm: "1-2-5-3", text: "Mapa de riesgos.", quarters: "", state: "", link: "", ...overrides };
}

export function pidmEntry(overrides: Partial<PidmEntry> = {}): PidmEntry {
  return {
    code: "1-2-5-3",
    componente: "Componente 1: Planeación",
    linea: "Línea estratégica 2: Gobernanza",
    programa: "Programa 5: Transparencia",
    metaNumber: 3,
    text: "Elaborar un mapa de riesgos de corrupción metropolitano.",
    ...overrides,
  };
}

const SHEETS: Readonly<Record<TableKey, string>> = {
  texts: "Ficha",
  activities: "Actividades",
  pidm: "Catálogo PIDM",
  metas: "Metas",
  schedule: "Cronograma",
  evidence: "Evidencias",
  budget: "Presupuesto",
  rubroCatalogue: "Catálogo rubro",
  rubro: "Rubro",
  risks: "Riesgos",
  impacts: "Impacto",
  controls: "Controles",
  municipalities: "Municipios",
  followUp: "Seguimiento",
  execution: "Ejecución",
  training: "Capacitación",
  actors: "Actores",
  indices: "Índices",
  sends: "Envíos",
};

const COLUMNS: Readonly<Record<TableKey, readonly string[]>> = {
  texts: ["section", "order", "text"],
  activities: ["number", "text", "objective", "responsible"],
  pidm: ["code", "componente", "linea", "programa", "metaNumber", "text"],
  metas: ["activity", "pidm", "metaNumber", "text", "indicator", "unit", "baseline", "target", "responsible", "weight"],
  schedule: ["pidm", "number", "text", ...Array.from({ length: 12 }, (_, month) => `month${month + 1}`), "responsible"],
  evidence: ["pidm", "text", "quarters", "state", "link"],
  budget: ["activity", "object", "unit", "quantity", "amount", "number"],
  rubroCatalogue: ["code", "level", "name", "source"],
  rubro: ["sector", "sectorName", "programa", "programaName", "elemento", "producto", "indicador", "fuente", "amount"],
  risks: ["number", "municipality", "process", "text", "probability", "treatment"],
  impacts: ["risk"],
  controls: ["risk", "number", "text"],
  municipalities: ["code", "name", "department", "contact"],
  followUp: [
    "pidm",
    "municipality",
    "quarter",
    "planned",
    "achieved",
    "cumulative",
    "evidence",
    "link",
    "note",
    "reported",
  ],
  execution: ["line", "date", "kind", "document", "value", "municipality", "refersTo", "note"],
  training: ["pidm", "name", "topic", "date", "municipality", "hours", "post", "invited", "attended", "repeated"],
  actors: ["number", "name", "type", "municipality", "interest", "influence", "position"],
  indices: ["municipality", "year", "index", "value", "source"],
  sends: ["id", "municipality", "sent", "due", "returned", "file", "result", "seal", "received"],
};

/** The project as decoded from a workbook whose tables begin in A6 with the header in row 5. */
export function decodedBook(project: Project): DecodedBook {
  const tables = Object.fromEntries(
    (Object.keys(SHEETS) as TableKey[]).map((key) => [key, tableSource(key, project[key].length)]),
  ) as Record<TableKey, TableSource>;
  const fields = Object.fromEntries(
    Object.keys(project.ficha).map((field, index) => [field, { sheet: "Ficha", cell: `B${index + 4}` }]),
  );
  return {
    project,
    sources: {
      tables,
      fields: {
        ...fields,
        declaredTotal: { sheet: "Presupuesto", cell: "E3" },
        budgetSum: { sheet: "Presupuesto", cell: "E2" },
      },
    },
    missing: [],
    parts: soundParts,
  };
}

function tableSource(key: TableKey, length: number): TableSource {
  return {
    sheet: SHEETS[key],
    table: `t${key}`,
    area: `A5:${String.fromCharCode(64 + COLUMNS[key].length)}${length + 5}`,
    rows: Array.from({ length }, (_, index) => index + 6),
    columns: Object.fromEntries(COLUMNS[key].map((field, index) => [field, String.fromCharCode(65 + index)])),
  };
}
