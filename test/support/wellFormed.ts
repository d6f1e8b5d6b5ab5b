import { shippedPidm } from "../../src/domain/pidm/shippedPidm";
import { emptyProject } from "../../src/domain/project/emptyProject";
import type { BudgetLine, Project } from "../../src/domain/project/Project";
import { cleanProject } from "./buildProject";
import { fc } from "./property";

const verbs = ["Consultar", "Diseñar", "Socializar", "Actualizar", "Coordinar", "Evaluar", "Priorizar", "Documentar"];
const things = [
  "el marco normativo",
  "la matriz de actores",
  "los talleres de ética",
  "el índice de gestión",
  "las alianzas",
  "el informe anual",
];
const places = [
  "con los alcaldes",
  "en cada municipio",
  "ante el comité",
  "por dependencias",
  "según la metodología",
  "junto a las universidades",
];

/** Different enough to be no drift of each other: each text differs from the next in two of its three parts. */
function taskText(index: number): string {
  const verb = verbs[index % verbs.length];
  const thing = things[(index + Math.floor(index / verbs.length)) % things.length];
  const place = places[(index * 5 + Math.floor(index / 48)) % places.length];
  return `${verb} ${thing} ${place}, tarea ${"abcdefghijklmnopqrstuvwxyz"[index % 26]}${index}.`;
}

const objects = [
  "Servicios jurídicos",
  "Logística de eventos",
  "Papelería e impresos",
  "Plataforma virtual",
  "Consultoría en riesgos",
  "Transporte terrestre",
  "Diseño gráfico",
  "Interventoría",
];

interface Draw {
  readonly metas: readonly number[];
  readonly tasks: readonly number[];
  readonly amounts: readonly number[];
  readonly month: number;
}

const draw = fc.record({
  metas: fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 2 }),
  tasks: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 7, maxLength: 7 }),
  amounts: fc.uniqueArray(fc.integer({ min: 1_234, max: 98_765 }), { minLength: 4, maxLength: 8 }),
  month: fc.integer({ min: 1, max: 10 }),
});

/** A workbook of random size without a contradiction: what it says of itself agrees everywhere. */
export const wellFormedProjects: fc.Arbitrary<Project> = draw.map(build);

function build({ metas: chosen, tasks, amounts, month }: Draw): Project {
  const entries = chosen.flatMap((index) => shippedPidm[index] ?? []);
  const split = Math.ceil(entries.length / 2);
  const metas = entries.map((entry, index) => ({
    activity: index < split ? 1 : 2,
    pidm: entry.code,
    metaNumber: entry.metaNumber,
    text: entry.text,
    indicator: "Documento elaborado",
    unit: "",
    baseline: "",
    target: "",
    responsible: "",
    weight: "",
  }));
  let task = 0;
  const schedule = entries.flatMap((entry, index) =>
    Array.from({ length: tasks[index] ?? 1 }, (_, number) => ({
      pidm: entry.code,
      number: number + 1,
      text: taskText(task++),
      months: Array.from({ length: 12 }, (_, at) => (at + 1 === month || at === month ? "✓" : "")),
      responsible: "",
    })),
  );
  const budget: BudgetLine[] = amounts.map((thousands, index) => ({
    activity: index < 1 ? 1 : 2,
    object: objects[index] ?? `Objeto ${index}`,
    unit: "UND",
    quantity: (index % 3) + 1,
    amount: thousands * 1000,
    number: index + 1,
  }));
  const total = budget.reduce((sum, line) => sum + Number(line.amount), 0);
  return {
    ...emptyProject,
    ficha: {
      ...cleanProject().ficha,
      date: `2022-${String(month).padStart(2, "0")}-01`,
      vigencia: 2022,
      startMonth: month,
      declaredTotal: total,
    },
    activities: ["Promover la transparencia", "Fortalecer las competencias"].map((text, index) => ({
      number: index + 1,
      text,
      objective: "",
      responsible: "",
    })),
    pidm: shippedPidm,
    metas,
    schedule,
    evidence: entries.map((entry, index) => ({
      pidm: entry.code,
      text: `Acta ${index + 1} del comité metropolitano.`,
      quarters: "",
      state: "",
      link: "",
    })),
    budget,
    rubro: cleanProject().rubro.map((line) => ({ ...line, amount: total })),
  };
}
