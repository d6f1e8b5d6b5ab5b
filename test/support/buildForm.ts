import type {
  FormAlignment,
  FormBudgetLine,
  FormMeta,
  FormRecord,
  FormScheduleRow,
  SourcedText,
} from "../../src/domain/form/FormRecord";

/** A text of the paper; by default in no particular place. */
export function said(text: string, section = "", row = 0, line?: number): SourcedText {
  return { text, at: { section, row, ...(line === undefined ? {} : { line }) } };
}

export interface MetaSpec {
  readonly pidm: string;
  readonly text: string;
  readonly number?: number;
  readonly activity?: string;
  readonly indicator?: string;
  readonly subactivities?: readonly string[];
  readonly evidence?: readonly string[];
}

/** A row of §6.5 at `row`; line 100 + row. */
export function formMeta(spec: MetaSpec, row: number): FormMeta {
  const at = { section: "6.5", row, line: 100 + row };
  const number = spec.number ?? Number(spec.pidm.split("-")[3]);
  return {
    activity: { text: spec.activity ?? "Promover la transparencia", at },
    meta: { text: `Meta ${number}: ${spec.text}`, at },
    metaNumber: number,
    text: spec.text,
    indicator: { text: spec.indicator ?? "Documento elaborado", at },
    pidm: { text: spec.pidm, at },
    subactivities: (spec.subactivities ?? []).map((text, index) => ({ text, at, number: index + 1 })),
    evidence: (spec.evidence ?? []).map((text) => ({ text, at })),
    at,
  };
}

/** A row of §7.1 from the numbers of its merged cells; line 200 + row. */
export function formAlignment(code: string, text: string, row: number): FormAlignment {
  const at = { section: "7.1", row, line: 200 + row };
  const [componente = 0, linea = 0, programa = 0, meta = 0] = code.split("-").map(Number);
  return {
    componente: { text: `Componente ${componente}: Planeación`, at },
    linea: { text: `Línea estratégica ${linea}: Gobernanza`, at },
    programa: { text: `Programa ${programa}: Transparencia`, at },
    meta: { text: `Meta ${meta}: ${text}`, at },
    componenteNumber: componente,
    lineaNumber: linea,
    programaNumber: programa,
    metaNumber: meta,
    text,
    at,
  };
}

/** A row of §9 with its month marks ("x" marked, "." not); line 300 + row. */
export function formScheduleRow(
  activity: string,
  row: number,
  { number, text, marks }: { number: number; text: string; marks: string },
): FormScheduleRow {
  const at = { section: "9", row, line: 300 + row };
  return {
    activity: { text: activity, at },
    number,
    text,
    months: [...marks].map((mark) => mark === "x"),
    shifted: false,
    at,
  };
}

/** A line of §8.1; line 250 + row. */
export function formBudgetLine(activity: string, object: string, amount: string, row: number): FormBudgetLine {
  const at = { section: "8.1", row, line: 250 + row };
  return {
    activity: { text: activity, at },
    object: { text: object, at },
    unit: { text: "UND", at },
    quantity: { text: "1", at },
    amount: { text: amount, at },
    at,
  };
}

const ACTIVITIES = [
  "Promover la transparencia en los municipios",
  "Fortalecer las competencias de los servidores",
] as const;

const METAS: readonly MetaSpec[] = [
  {
    pidm: "1-2-5-3",
    activity: ACTIVITIES[0],
    text: "Elaborar un mapa de riesgos de corrupción metropolitano.",
    indicator: "Mapa de riesgos elaborado",
    subactivities: ["Consultar el marco normativo de los riesgos.", "Diseñar el mapa de riesgos con los municipios."],
    evidence: ["Mapa de riesgos de corrupción."],
  },
  {
    pidm: "1-2-7-1",
    activity: ACTIVITIES[1],
    text: "Adelantar actividades de capacitación y formación dirigidas a funcionarios públicos de los municipios del AMB mediante la figura de convenios institucionales.",
    indicator: "Número de actividades de capacitación realizadas: 12 actividades",
    subactivities: ["Elaborar el diagnóstico de capacitación.", "Gestionar convenios con universidades."],
    evidence: ["Registro de asistencia firmado.", "Plan institucional de capacitación aprobado."],
  },
];

/** A form without contradictions: 2 activities, 2 metas, 4 subactivities, a budget that adds up; no errors, no warnings. */
export function cleanForm(overrides: Partial<FormRecord> = {}): FormRecord {
  const metas = METAS.map((spec, index) => formMeta(spec, index + 1));
  return {
    source: "text",
    letterhead: ["BUCARAMANGA", "FLORIDABLANCA", "GIRON", "PIEDECUESTA"].map((name) => said(name, "", 0, 3)),
    sections: [
      { number: "1", title: "Fecha de registro del proyecto", at: { section: "1", row: 0, line: 6 } },
      { number: "2", title: "Vigencia del plan de acción", at: { section: "2", row: 0, line: 8 } },
    ],
    date: said("19 de septiembre de 2022", "1", 0, 6),
    vigencia: said("2022", "2", 0, 8),
    name: said("Gobernanza metropolitana", "3", 0, 10),
    dependencia: said("Secretaría general", "4", 0, 12),
    generalObjective: said("Fortalecer la transparencia metropolitana.", "6.1", 0, 64),
    specificObjectives: [said("Mejorar la prevención.", "6.1", 1, 65), said("Articular a los actores.", "6.1", 2, 66)],
    narratives: [
      { section: "5.1", paragraphs: [said("El área trabaja con la Alcaldía de Girón desde 2016.", "5.1", 1, 18)] },
      { section: "6.3", paragraphs: [said("Delegados Alcaldía de Piedecuesta", "6.3", 1, 88)] },
    ],
    metas,
    alignment: METAS.map((spec, index) => formAlignment(spec.pidm, spec.text, index + 1)),
    planSector: said("Gobierno territorial", "7.2", 1),
    planProgramme: said("Programa 5", "7.2", 2),
    planProject: said("Gobernanza metropolitana", "7.2", 3),
    budget: [
      formBudgetLine(ACTIVITIES[0], "Servicios profesionales jurídicos", "$12.000.000", 1),
      formBudgetLine(ACTIVITIES[1], "Logística de los talleres de capacitación", "$8.500.000", 2),
    ],
    declaredTotal: said("$20.500.000", "8.1", 0, 260),
    rubro: [
      {
        sector: { code: "45", name: "Gobierno territorial" },
        programa: {
          code: "4599",
          name: "Fortalecimiento a la gestión y dirección de la administración pública territorial",
        },
        elemento: { code: "459901", name: "Gestión y desempeño institucional" },
        producto: { code: "4599031", name: "Servicio de asistencia técnica" },
        indicador: {
          code: "459903100",
          name: "Entidades, organismos y dependencias asistidos técnicamente",
        },
        fuente: "1",
        amount: "$20.500.000",
        at: { section: "8.2", row: 1, line: 270 },
      },
    ],
    scheduleMonths: 3,
    schedule: metas.flatMap((meta, metaIndex) =>
      meta.subactivities.map((subactivity, index) =>
        formScheduleRow(meta.activity.text, metaIndex * 2 + index + 1, {
          number: index + 1,
          text: subactivity.text,
          marks: "xx.",
        }),
      ),
    ),
    deliverables: METAS.flatMap((spec) => spec.evidence ?? []).map((text, index) =>
      said(text, "10", index + 1, 400 + index),
    ),
    signerRole: said("Subdirector – Jefe de oficina"),
    signerName: said("Nombre del responsable"),
    ...overrides,
  };
}
