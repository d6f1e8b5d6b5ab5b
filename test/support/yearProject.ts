import { sampleYear } from "../../assets/samples/year";
import { shippedMunicipalities } from "../../src/domain/municipality/shippedMunicipalities";
import type { Project } from "../../src/domain/project/Project";
import { sampleProject } from "./sampleProject";

// Plain data that nobody changes: what is made of the same project is made once a test file.
let whole: Project | undefined;

/** The sample form with its year, amounts as a workbook holds them. */
export async function yearProject(overrides?: Partial<Project>): Promise<Project> {
  const { project } = await sampleProject();
  whole ??= { ...project, municipalities: shippedMunicipalities, ...sampleYear };
  return overrides === undefined ? whole : { ...whole, ...overrides };
}
