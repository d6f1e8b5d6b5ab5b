import { sampleYear } from "../../../assets/samples/year";
import { shippedMunicipalities } from "../../../src/domain/municipality/shippedMunicipalities";
import type { Project } from "../../../src/domain/project/Project";
import { controlRow, impactRow, riskRow } from "../riskProject";

/** The sample form with a trimestre of two municipalities: enough for every command, and soon calculated. */
export function undoProject(sample: Project): Project {
  const isIn = ({ municipality, quarter = 3 }: { readonly municipality: string; readonly quarter?: unknown }) =>
    ["Girón", "Floridablanca"].includes(municipality) && quarter === 3;
  return {
    ...sample,
    municipalities: shippedMunicipalities,
    ...sampleYear,
    followUp: sampleYear.followUp.filter(isIn),
    training: sampleYear.training.filter(isIn).slice(0, 2),
    indices: sampleYear.indices.slice(0, 2),
    execution: sampleYear.execution.slice(0, 3),
    actors: sampleYear.actors.slice(0, 3),
    risks: [riskRow()],
    impacts: [impactRow(1, [true, true])],
    controls: [controlRow(1, 1, {})],
  };
}
