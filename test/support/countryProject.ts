import { emptyProject } from "../../src/domain/project/emptyProject";
import type { Project } from "../../src/domain/project/Project";
import { emptyRecord, type RecordOf } from "../../src/domain/project/Record";
import { documentKinds, metropolitan } from "../../src/domain/year/words";
import { fullControl } from "../domain/risk/controlSamples";
import { bigProject } from "./bigProject";
import { controlRow, impactRow, riskRow } from "./riskProject";

type Entry = RecordOf<"municipalities">;

const kinds = Object.values(documentKinds);
const metas = 24;
const base = bigProject(20, metas);

/** Whole numbers that look drawn, the same at each run. */
function drawn(seed: number, most: number): number {
  return ((seed * 2_654_435_761) >>> 7) % most;
}

function listOf<T>(length: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length }, (_, index) => make(index));
}

function risksOf(place: Entry, seed: number): Pick<Project, "risks" | "impacts" | "controls"> {
  const numbers = listOf(15, (index) => index + 1);
  const answers = (risk: number) => listOf(19, (index) => index < 3 + drawn(seed + risk, 14));
  return {
    risks: numbers.map((number) =>
      riskRow({
        number,
        municipality: place.name,
        // Every municipality shares its first risk with its neighbours, and words the others itself.
        text: `Posibilidad de desviar recursos del trámite ${number === 1 ? 1 : `${number} en ${place.name}`} en beneficio propio.`,
        probability: 1 + drawn(seed * 31 + number, 5),
      }),
    ),
    impacts: numbers.map((risk) => impactRow(risk, answers(risk))),
    controls: numbers.flatMap((risk) => [1, 2].map((number) => controlRow(risk, number, fullControl))),
  };
}

/** A year of one municipality as its return brings it: 300 rows of its own in the tables that it fills. */
export function countryProject(place: Entry, seed: number): Project {
  const municipality = place.name;
  return {
    ...emptyProject,
    ...base,
    municipalities: [{ ...emptyRecord("municipalities"), ...metropolitan, department: "" }, place],
    yearSettings: { cutDate: "2026-10-31", highFrom: 4 },
    followUp: base.metas.flatMap(({ pidm }, meta) =>
      [1, 2, 3, 4].map((quarter) => ({
        ...emptyRecord("followUp"),
        pidm,
        municipality,
        quarter,
        planned: 5,
        achieved: quarter < 4 ? 2 + drawn(seed + meta * 4 + quarter, 4) : "",
        evidence: quarter < 4 ? `Acta ${meta + 1}.${quarter} de la jornada` : "",
      })),
    ),
    execution: listOf(80, (index) => ({
      ...emptyRecord("execution"),
      line: 1 + Math.floor(index / 4),
      municipality,
      date: "2026-06-30",
      kind: kinds[index % 4] ?? "",
      document: `${place.code}-${index}`,
      value: 1_000_000 + drawn(seed + Math.floor(index / 4), 90) * 10_000,
      refersTo: index % 4 === 0 ? "" : `${place.code}-${index - 1}`,
    })),
    training: listOf(30, (index) => ({
      ...emptyRecord("training"),
      pidm: base.metas[index % metas]?.pidm ?? "",
      municipality,
      date: `2026-0${1 + (index % 9)}-15`,
      name: `Jornada ${index + 1}`,
      attended: 10 + drawn(seed + index, 30),
    })),
    actors: listOf(14, (index) => ({
      ...emptyRecord("actors"),
      number: index + 1,
      municipality,
      name: `Junta comunal ${index + 1}`,
      interest: 1 + (index % 5),
      influence: 1 + ((index * 2) % 5),
    })),
    indices: listOf(5, (index) => ({
      ...emptyRecord("indices"),
      municipality,
      index: "IDI",
      year: 2021 + index,
      value: 40 + drawn(seed + index, 500) / 10,
    })),
    ...risksOf(place, seed),
  };
}
