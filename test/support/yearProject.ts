import { sampleYear } from "../../assets/samples/year";
import { shippedMunicipalities } from "../../src/domain/municipality/shippedMunicipalities";
import type { Project } from "../../src/domain/project/Project";
import { sampleProject } from "./sampleProject";

/** The sample form with its year, amounts as a workbook holds them. */
export async function yearProject(overrides: Partial<Project> = {}): Promise<Project> {
  const { project } = await sampleProject();
  return { ...project, municipalities: shippedMunicipalities, ...sampleYear, ...overrides };
}
