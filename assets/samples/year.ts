import type { Project } from "../../src/domain/project/Project";
import { metropolitan } from "../../src/domain/year/words";

type Year = Pick<Project, "followUp" | "execution" | "training" | "actors" | "indices" | "yearSettings">;

/** Value of each trimestre; undefined where the meta has no report, "" where nobody reported yet. */
type Quarters = readonly (number | "" | undefined)[];

interface Plan {
  readonly pidm: string;
  readonly place: string;
  readonly planned: Quarters;
  readonly achieved: Quarters;
  readonly evidence: string;
  readonly cumulative?: true;
}

const [year, places] = [2022, ["Bucaramanga", "Floridablanca", "Girón", "Piedecuesta"]] as const;
const none = undefined;

/** Servidores trained by municipality and trimestre. */
const trained: Readonly<Record<string, readonly number[]>> = {
  Bucaramanga: [30, 32, 30, 18],
  Floridablanca: [20, 20, 24, 12],
  Girón: [15, 12, 15, 10],
  Piedecuesta: [15, 15, 15, 8],
};
const empowered: Readonly<Record<string, readonly number[]>> = {
  Bucaramanga: [0, 20, 20, 10],
  Floridablanca: [0, 12, 12, 8],
  Girón: [0, 10, 10, 6],
  Piedecuesta: [0, 10, 9, 5],
};

const plans: readonly Plan[] = [
  ...places.flatMap((place): readonly Plan[] => [
    {
      pidm: "1-2-5-1",
      place,
      planned: { Bucaramanga: [30, 30, 30, 30], Floridablanca: [20, 20, 20, 20] }[place as string] ?? [15, 12, 15, 15],
      achieved: trained[place] ?? [],
      evidence: "Registro de asistencia de servidores capacitados",
    },
    {
      pidm: "1-2-5-4",
      place,
      planned: [none, none, none, 1],
      achieved: [none, none, none, place === "Bucaramanga" ? 1 : ""],
      evidence: "Documento de política pública anticorrupción",
    },
    {
      pidm: "1-2-5-5",
      place,
      planned: [none, none, 1, none],
      // Girón has not reported: its trimestre is over.
      achieved: [none, none, place === "Girón" ? "" : 1, none],
      evidence: "Código de ética con los mecanismos de designación",
    },
    {
      pidm: "1-2-7-1",
      place,
      planned: [1, 2, 3, 4],
      achieved: [1, 2, 3, 3],
      cumulative: true,
      evidence: "Actas de las jornadas de capacitación",
    },
    {
      pidm: "1-2-7-2",
      place,
      planned: [none, empowered[place]?.[1], empowered[place]?.[1], empowered[place]?.[1]],
      achieved: [none, ...(empowered[place] ?? []).slice(1)],
      evidence: "Registro de asistencia de servidores habilitados",
    },
  ]),
  {
    pidm: "1-2-5-3",
    place: metropolitan.name,
    planned: [none, 1, none, none],
    achieved: [none, 1, none, none],
    evidence: "Mapa de riesgos de corrupción metropolitano",
  },
  {
    pidm: "1-2-7-4",
    place: metropolitan.name,
    planned: [none, none, none, 1],
    achieved: [none, none, none, ""],
    evidence: "Estudio de buenas prácticas",
  },
];

const reportDates = ["04-08", "07-08", "10-07", "12-15"];

/** The one evidence that is late: reported, and not handed in. */
const isLate = ({ pidm, place }: Plan, quarter: number) =>
  pidm === "1-2-5-1" && place === "Piedecuesta" && quarter === 3;

function reportOf(plan: Plan, quarter: number, planned: number | ""): Project["followUp"][number] {
  const { pidm, place, evidence, cumulative } = plan;
  const achieved = plan.achieved[quarter - 1] ?? "";
  const isProved = Number(achieved) > 0 && !isLate(plan, quarter);
  return {
    pidm,
    municipality: place,
    quarter,
    planned,
    achieved,
    cumulative: cumulative === undefined ? "No" : "Sí",
    evidence: isProved ? `${evidence}, trimestre ${quarter}` : "",
    link: isProved ? `Evidencias/${place}/${pidm}/T${quarter}` : "",
    note: Number(achieved) > Number(planned) ? "Asistieron más personas de las previstas." : "",
    reported: achieved === "" ? "" : `${year}-${reportDates[quarter - 1]}`,
  };
}

function reportsOf(plan: Plan): Project["followUp"] {
  return plan.planned.flatMap((planned, index) => (planned === undefined ? [] : [reportOf(plan, index + 1, planned)]));
}

const sessionDays = ["02-24", "05-19", "08-25", "11-17"];

function sessionsOf(pidm: string, name: string, topic: string, people: typeof trained): Project["training"] {
  return places.flatMap((municipality) =>
    (people[municipality] ?? []).flatMap((attended, index) => {
      if (attended === 0) return [];
      const professionals = Math.ceil(attended * 0.6);
      const session = { pidm, name, topic, date: `${year}-${sessionDays[index]}`, municipality, hours: 4, repeated: 0 };
      return [
        { ...session, post: "Profesional", invited: professionals + 3, attended: professionals },
        { ...session, post: "Asistencial", invited: attended - professionals, attended: attended - professionals },
      ];
    }),
  );
}

type Step = readonly [date: string, kind: string, document: string, value: number, refersTo: string];

/** Lines of the budget: certificate, commitment, obligations and payments. Line 4 paid more than it owes. */
const chains: readonly (readonly Step[])[] = [
  [
    ["01-20", "CDP", "CDP-014", 143_100_000, ""],
    ["01-28", "RP", "RP-021", 143_100_000, "CDP-014"],
    ["04-30", "Obligación", "OB-045", 57_240_000, "RP-021"],
    ["05-10", "Pago", "CE-101", 57_240_000, "OB-045"],
    ["09-30", "Obligación", "OB-132", 57_240_000, "RP-021"],
    ["10-07", "Pago", "CE-288", 57_240_000, "OB-132"],
  ],
  [
    ["02-01", "CDP", "CDP-019", 14_190_000, ""],
    ["02-10", "RP", "RP-030", 14_190_000, "CDP-019"],
    ["06-30", "Obligación", "OB-077", 9_460_000, "RP-030"],
    ["07-08", "Pago", "CE-180", 9_460_000, "OB-077"],
  ],
  [
    ["02-15", "CDP", "CDP-025", 34_500_000, ""],
    ["03-01", "RP", "RP-041", 34_500_000, "CDP-025"],
    ["08-31", "Obligación", "OB-120", 23_000_000, "RP-041"],
    ["09-12", "Pago", "CE-251", 23_000_000, "OB-120"],
  ],
  [
    ["03-10", "CDP", "CDP-033", 7_500_000, ""],
    ["03-18", "RP", "RP-052", 7_500_000, "CDP-033"],
    ["11-15", "Obligación", "OB-160", 7_500_000, "RP-052"],
    ["11-25", "Pago", "CE-330", 7_800_000, "OB-160"],
  ],
];

const execution: Year["execution"] = chains.flatMap((steps, index) =>
  steps.map(([day, kind, document, value, refersTo]) => ({
    line: index + 1,
    date: `${year}-${day}`,
    kind,
    document,
    value,
    municipality: "",
    refersTo,
    note: "",
  })),
);

const actors: readonly (readonly [string, string, string, number, number, string])[] = [
  ["Secretaría de planeación de Bucaramanga", "Alcaldía", "Bucaramanga", 5, 5, "A favor"],
  ["Oficina de control interno de Floridablanca", "Alcaldía", "Floridablanca", 5, 4, "A favor"],
  ["Personería de Girón", "Órgano de control", "Girón", 4, 4, "A favor"],
  ["Concejo de Piedecuesta", "Alcaldía", "Piedecuesta", 2, 5, "Neutral"],
  ["Contraloría departamental", "Órgano de control", metropolitan.name, 3, 5, "Neutral"],
  ["Cámara de comercio", "Gremio", metropolitan.name, 4, 3, "A favor"],
  ["Veeduría ciudadana metropolitana", "Veeduría", metropolitan.name, 5, 2, "A favor"],
  ["Emisora comunitaria", "Medio de comunicación", "Floridablanca", 2, 2, "Neutral"],
];

/** Averages of 2021 are those that the form tells: IDI 76,8 and POL09 75,7; the values of each municipality are made up. */
const values: Readonly<Record<string, Readonly<Record<number, readonly number[]>>>> = {
  IDI: { 2019: [74.2, 70.1, 63.5, 64.4], 2020: [79.6, 74.8, 68.9, 69.3], 2021: [83.1, 78.4, 72.9, 72.8] },
  POL09: { 2019: [72.8, 69, 61.2, 62.6], 2020: [78, 73.5, 67.7, 68.4], 2021: [81.5, 77, 72.1, 72.2] },
};

const indices: Year["indices"] = Object.entries(values).flatMap(([index, years]) =>
  Object.entries(years).flatMap(([at, points]) =>
    places.map((municipality, place) => ({
      municipality,
      year: Number(at),
      index,
      value: points[place] ?? "",
      source: `Dato de ejemplo, medición de ${at}`,
    })),
  ),
);

/** A year of the sample project: four municipalities, four trimestres, one late evidence, one meta late, one line overpaid. */
export const sampleYear: Year = {
  yearSettings: { cutDate: `${year}-12-15`, highFrom: 4 },
  followUp: plans.flatMap(reportsOf),
  execution,
  training: [
    ...sessionsOf("1-2-5-1", "Taller de instrumentos administrativos", "Visibilidad, control y gestión", trained),
    ...sessionsOf("1-2-7-2", "Curso de gestión pública territorial", "Leyes 152, 617 y 715", empowered),
  ],
  actors: actors.map(([name, type, municipality, interest, influence, position], index) => ({
    number: index + 1,
    name,
    type,
    municipality,
    interest,
    influence,
    position,
    note: "",
  })),
  indices,
};
