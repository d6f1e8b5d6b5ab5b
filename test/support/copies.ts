import type { MadeCopy } from "../../src/actions/copies/makeCopy";
import { copyFor, recipientsOf } from "../../src/actions/copies/planSending";
import type { Project } from "../../src/domain/project/Project";
import { decodeBook } from "../../src/layouts/decodeBook";
import { bookOf } from "./bookTools";
import { controlRow, impactRow, riskRow } from "./riskProject";
import { yearProject } from "./yearProject";

const yes = Array.from({ length: 19 }, (_, index) => index < 6);

/** The sample project with its year and three risks, two of them of Girón, as a workbook holds it. */
export async function sharedProject(overrides: Partial<Project> = {}): Promise<Project> {
  const project = await yearProject({
    risks: [
      riskRow(),
      riskRow({ number: 2, municipality: "Floridablanca", text: "Posibilidad de cobrar por un trámite gratuito." }),
      riskRow({ number: 3, text: "Posibilidad de alterar un registro a cambio de un beneficio." }),
    ],
    impacts: [impactRow(1, yes), impactRow(2, yes), impactRow(3, yes)],
    controls: [controlRow(1, 1, {}), controlRow(2, 1, {}), controlRow(3, 1, {})],
    ...overrides,
  });
  return decodeBook(bookOf(project)).project;
}

/** The copy that a municipality is sent on 3 October 2022, due on the 20th. */
export function sampleCopy(project: Project, municipality: string): MadeCopy {
  const own = recipientsOf(project).find(({ name }) => name === municipality);
  if (own === undefined) throw new Error(`no municipality ${municipality}`);
  return copyFor(project, own, { today: "2022-10-03", due: "2022-10-20" });
}
