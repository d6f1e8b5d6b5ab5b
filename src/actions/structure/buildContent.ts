import type { Report } from "../../domain/findings/Finding";
import { shippedPidm } from "../../domain/pidm/shippedPidm";
import { emptyProject } from "../../domain/project/emptyProject";
import type { Project } from "../../domain/project/Project";
import { defaultSettingsRow } from "../../domain/risk/defaultSettingsRow";
import { shippedRubro } from "../../domain/rubro/shippedRubro";
import { encodeProject } from "../../layouts/encodeProject";
import { encodeFinding } from "../../layouts/findingRows";
import { frontValues } from "../../layouts/inicio";
import type { Content, TableContent } from "./Content";

/** What «Estructurar» may write: a project to put in, and what the form check found. */
export interface StructureInput {
  readonly project?: Project;
  readonly formReport?: Report;
}

/** The catalogues that come with the add-in: only for tables made now. */
function shippedTables(): Content["tables"] {
  const { tables } = encodeProject({ ...emptyProject, pidm: shippedPidm, rubroCatalogue: shippedRubro });
  return {
    pidm: { rows: tables.pidm, mode: "seed" },
    rubroCatalogue: { rows: tables.rubroCatalogue, mode: "seed" },
  };
}

function fill(rows: TableContent["rows"]): TableContent {
  return { rows, mode: "fill" };
}

/** Catalogues grow by the codes that they lack; the other tables are filled only while they are empty. */
function projectTables(project: Project): Content["tables"] {
  const { tables } = encodeProject(project);
  return {
    texts: fill(tables.texts),
    activities: fill(tables.activities),
    metas: fill(tables.metas),
    schedule: fill(tables.schedule),
    evidence: fill(tables.evidence),
    budget: fill(tables.budget),
    rubro: fill(tables.rubro),
    risks: fill(tables.risks),
    impacts: fill(tables.impacts),
    controls: fill(tables.controls),
    ...(tables.pidm.length > 0 ? { pidm: { rows: tables.pidm, mode: "append", keyColumn: "code" } } : {}),
    ...(tables.rubroCatalogue.length > 0
      ? { rubroCatalogue: { rows: tables.rubroCatalogue, mode: "append", keyColumn: "code" } }
      : {}),
  };
}

/** The rows and fields that the workbook shall hold where it holds nothing yet. */
export function buildContent({ project, formReport }: StructureInput): Content {
  const own = project === undefined ? {} : projectTables(project);
  const fields = project === undefined ? {} : encodeProject(project).fields;
  const rows = formReport?.findings.map((finding) => encodeFinding(finding, "form")) ?? [];
  const found: Content["tables"] = rows.length === 0 ? {} : { findings: { rows, mode: "append", keyColumn: "key" } };
  return {
    tables: { ...shippedTables(), ...own, ...found },
    fields,
    defaults: { ...frontValues, ...defaultSettingsRow },
  };
}
