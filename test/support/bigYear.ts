import { shippedMunicipalities } from "../../src/domain/municipality/shippedMunicipalities";
import type { Project } from "../../src/domain/project/Project";
import { emptyRecord } from "../../src/domain/project/Record";
import { documentKinds } from "../../src/domain/year/words";
import { bigProject } from "./bigProject";

const places = shippedMunicipalities.map(({ name }) => name).slice(1);
const kinds = Object.values(documentKinds);

/** A year of so many metas, four municipalities and four trimestres each, and so many documents of the budget, all right. */
export function bigYear(metas: number, documents: number): Project {
  const project = bigProject(Math.ceil(documents / 4), metas);
  const codes = project.metas.map(({ pidm }) => pidm);
  return {
    ...project,
    municipalities: shippedMunicipalities,
    yearSettings: { cutDate: "2026-12-31", highFrom: 4 },
    followUp: codes.flatMap((pidm) =>
      places.flatMap((municipality) =>
        [1, 2, 3, 4].map((quarter) => ({
          ...emptyRecord("followUp"),
          pidm,
          municipality,
          quarter,
          planned: 5,
          achieved: quarter < 4 ? 5 : 3,
          evidence: "Acta de la jornada",
        })),
      ),
    ),
    execution: Array.from({ length: documents }, (_, index) => {
      const line = Math.floor(index / 4);
      return {
        ...emptyRecord("execution"),
        line: line + 1,
        date: "2026-06-30",
        kind: kinds[index % 4] ?? "",
        document: `2026-${index}`,
        value: Number(project.budget[line]?.amount ?? 0),
        refersTo: index % 4 === 0 ? "" : `2026-${index - 1}`,
      };
    }),
  };
}
