import type { Project } from "../../src/domain/project/Project";
import { emptyRecord, type RecordOf } from "../../src/domain/project/Record";
import type { RiskRow } from "../../src/domain/risk/RiskRows";
import { impactRow, riskRow } from "./riskProject";
import { yearProject } from "./yearProject";

/** What two municipalities and a half say: the third one in other words. */
export const sharedText =
  "Posibilidad de favorecer a un proponente en la etapa precontractual, en beneficio de un tercero.";
const alikeText = sharedText.replace("beneficio", "provecho");

const ownTexts = [
  "Pagar viáticos sin los soportes de la comisión.",
  "Alterar el inventario de bienes para ocultar faltantes.",
  "Demorar respuestas a peticiones a cambio de dádivas.",
  "Expedir licencias de construcción sin los requisitos.",
];

function send(municipality: string, overrides: Partial<RecordOf<"sends">>): RecordOf<"sends"> {
  const id = `${municipality}-20221003-1`;
  return { ...emptyRecord("sends"), id, municipality, sent: "2022-10-03", due: "2022-11-30", ...overrides };
}

const risksOf = (places: readonly string[]): readonly RiskRow[] =>
  places.flatMap((municipality, at) => [
    riskRow({ number: 2 * at + 1, municipality, probability: 1 + (at % 5), text: at === 2 ? alikeText : sharedText }),
    // Beyond the first four nobody shares these.
    riskRow({ number: 2 * at + 2, municipality, probability: 3, text: `${ownTexts[at % 4]} ${"Caso ".repeat(at)}` }),
  ]);

const withYes = (risks: readonly RiskRow[]) =>
  risks.map(({ number }, at) =>
    impactRow(
      number,
      Array.from({ length: 19 }, (_, question) => question < (at * 3) % 19),
    ),
  );

/**
 * The sample year in the metropolitan workbook: risks of each municipality, its documents, one of which stands twice, and
 * copies that came back, are overdue, are out, or were never sent.
 */
export async function consolidatedProject(overrides: Partial<Project> = {}): Promise<Project> {
  const year = await yearProject();
  const places = ["Bucaramanga", "Floridablanca", "Girón", "Piedecuesta"];
  const [first = emptyRecord("execution")] = year.execution;
  const risks = risksOf(places);
  const [invited = emptyRecord("actors")] = year.actors;
  const link = "https://ejemplo.gov.co/carpeta/Acta4";
  const own = ({ municipality, quarter }: RecordOf<"followUp">) => municipality !== "Girón" && quarter === 1;
  return {
    ...year,
    followUp: year.followUp.map((row) =>
      own(row) ? { ...row, link: `${link}${row.municipality === "Piedecuesta" ? "B" : ""}` } : row,
    ),
    actors: [
      ...year.actors,
      { ...invited, number: 901, name: "Policía Nacional", municipality: "Girón" },
      { ...invited, number: 902, name: "POLICIA  NACIONAL", municipality: "Piedecuesta" },
      { ...invited, number: 903, name: "Policía Nacional", municipality: "Girón" },
      { ...invited, number: 904, name: '=HYPERLINK("http://x")', municipality: "Girón" },
      { ...invited, number: 905, name: '=HYPERLINK("http://x")', municipality: "Piedecuesta" },
    ],
    risks,
    impacts: withYes(risks),
    execution: [
      ...year.execution.map((row, at) => ({ ...row, municipality: places[at % 4] ?? "" })),
      { ...first, municipality: "Floridablanca" },
    ],
    sends: [
      send("Bucaramanga", { due: "2022-10-20" }),
      send("Bucaramanga", { id: "Bucaramanga-2", returned: "2022-11-20" }),
      send("Floridablanca", { due: "2022-12-20" }),
      send("Girón", {}),
    ],
    ...overrides,
  };
}

/** The same with so many municipalities of equal reports, and so many programmes beside those of the form. */
export async function withManyPlaces(count: number, programmes: number): Promise<Project> {
  const year = await consolidatedProject();
  const [meta = emptyRecord("metas"), entry = emptyRecord("pidm")] = [year.metas[0], year.pidm[0]];
  const names = Array.from({ length: count }, (_, index) => `Municipio ${index + 1}`);
  const reports = year.followUp.filter(({ municipality }) => municipality === "Girón");
  const codes = Array.from({ length: programmes }, (_, index) => `2-${1 + (index % 4)}-${index + 1}-1`);
  const risks = risksOf(names);
  return {
    ...year,
    municipalities: names.map((name, at) => ({
      code: String(68_001 + at),
      name,
      department: "Santander",
      contact: "",
    })),
    followUp: names.flatMap((municipality) => reports.map((row) => ({ ...row, municipality }))),
    metas: [...year.metas, ...codes.map((pidm) => ({ ...meta, pidm }))],
    pidm: [...year.pidm, ...codes.map((code, at) => ({ ...entry, code, programa: `Programa ${at + 1}: Prueba` }))],
    indices: year.indices.map((row, at) => ({ ...row, municipality: names[at % count] ?? "" })),
    risks,
    impacts: withYes(risks),
    sends: [send("Municipio 7", {})],
  };
}
