import type { Draft, ProjectRule } from "../../src/domain/findings/Finding";
import { shippedMunicipalities } from "../../src/domain/municipality/shippedMunicipalities";
import { emptyProject } from "../../src/domain/project/emptyProject";
import type { BudgetLine, Project } from "../../src/domain/project/Project";
import { meta } from "./buildProject";

type Row<K extends "execution" | "training" | "actors" | "indices"> = Project[K][number];

export function line(overrides: Partial<BudgetLine> = {}): BudgetLine {
  return { activity: 1, object: "Papelería", unit: "UND", quantity: 1, amount: 10_000_000, number: 1, ...overrides };
}

/** A CDP of half of its line. */
export function paper(overrides: Partial<Row<"execution">> = {}): Row<"execution"> {
  return {
    line: 1,
    date: "2022-03-12",
    kind: "CDP",
    document: "2022-0101",
    value: 5_000_000,
    municipality: "",
    refersTo: "",
    note: "",
    ...overrides,
  };
}

export function session(overrides: Partial<Row<"training">> = {}): Row<"training"> {
  return {
    pidm: "1-2-5-3",
    name: "Taller de integridad",
    topic: "Conflicto de intereses",
    date: "2022-05-12",
    municipality: "Girón",
    hours: 4,
    post: "Profesional",
    invited: 30,
    attended: 25,
    repeated: "",
    ...overrides,
  };
}

export function actor(overrides: Partial<Row<"actors">> = {}): Row<"actors"> {
  return {
    number: 1,
    name: "Personería de Girón",
    type: "Órgano de control",
    municipality: "Girón",
    interest: 4,
    influence: 5,
    position: "A favor",
    note: "",
    ...overrides,
  };
}

export function indexValue(overrides: Partial<Row<"indices">> = {}): Row<"indices"> {
  return {
    municipality: "Girón",
    year: 2021,
    index: "POL09",
    value: 76.8,
    source: "Función Pública, resultados FURAG 2021",
    ...overrides,
  };
}

/** Documents of a line from CDP to payment, a reversal and its effect, and one CDP that pays two lines. */
const documents = [
  paper({ value: 6_000_000 }),
  paper({ document: "2022-0150", value: -1_000_000, refersTo: "2022-0101" }),
  paper({ kind: "RP", document: "2022-0201", refersTo: "2022-0101" }),
  paper({ kind: "Obligación", document: 301, value: 4_000_000, refersTo: "2022-0201" }),
  paper({ kind: "Pago", document: 401, value: 4_000_000, refersTo: 301, date: "2023-01-20", note: "Cuenta por pagar" }),
  paper({ line: "2", value: 7_500_000.5 }),
];

/** A year in which nothing contradicts anything. */
export function cleanYear(overrides: Partial<Project> = {}): Project {
  return {
    ...emptyProject,
    today: "2022-12-01",
    ficha: { ...emptyProject.ficha, vigencia: 2022 },
    municipalities: shippedMunicipalities,
    metas: [meta(), meta({ pidm: "1-2-5-1", metaNumber: 1, text: "Capacitar a los servidores." })],
    budget: [line(), line({ number: 2, object: "Talleres", amount: "$7.500.000,50" })],
    execution: documents,
    training: [
      session(),
      session({ post: "Técnico", repeated: 0 }),
      session({ date: "2022-08-03", repeated: 10 }),
      session({ date: "", attended: "", invited: "", post: "" }),
    ],
    actors: [actor(), actor({ number: 2, municipality: "Bucaramanga" }), actor({ number: 3, name: "Universidad" })],
    indices: [
      indexValue(),
      indexValue({ year: 2020, value: 0 }),
      indexValue({ index: "IDI", value: 100 }),
      indexValue({ municipality: "Bucaramanga", value: "", source: "" }),
    ],
    ...overrides,
  };
}

/** What rules say of the clean year with one of its tables replaced. */
export function checkYear(rules: readonly ProjectRule[], overrides: Partial<Project> = {}): readonly Draft[] {
  const project = cleanYear(overrides);
  return rules.flatMap((rule) => rule(project));
}
