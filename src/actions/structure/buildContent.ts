import type { Report } from "../../domain/findings/Finding";
import { shippedMunicipalities } from "../../domain/municipality/shippedMunicipalities";
import { shippedPidm } from "../../domain/pidm/shippedPidm";
import { byKey, keysOf } from "../../domain/project/byKey";
import { emptyProject } from "../../domain/project/emptyProject";
import type { Project } from "../../domain/project/Project";
import { schemaOf, type TableKey, tableKeys } from "../../domain/project/tables";
import { defaultSettingsRow } from "../../domain/risk/readSettings";
import { shippedRubro } from "../../domain/rubro/shippedRubro";
import { defaultYearSettings } from "../../domain/year/YearSettings";
import { encodeProject } from "../../layouts/encodeProject";
import { encodeFinding } from "../../layouts/findingRows";
import { frontValues } from "../../layouts/inicio";
import type { BookContent, TableContent } from "./StructureJob";

/** What «Estructurar» may write: a project to put in, and what the form check found. */
export interface StructureInput {
  readonly project?: Project;
  readonly formReport?: Report;
}

/** The catalogues that come with the add-in. */
const shipped = { pidm: shippedPidm, rubroCatalogue: shippedRubro, municipalities: shippedMunicipalities } as const;

/** What is shipped fills only tables made now. */
function shippedTables(): BookContent["tables"] {
  const { tables } = encodeProject({ ...emptyProject, ...shipped });
  return byKey(keysOf(shipped), (key): TableContent => ({ rows: tables[key], mode: "seed" }));
}

/** Catalogues grow by the codes that they lack; the other tables are filled only while they are empty. */
function projectContent(project: Project): BookContent["tables"] {
  const { tables } = encodeProject(project);
  const contents = tableKeys.flatMap((key): readonly (readonly [TableKey, TableContent])[] => {
    const rows = tables[key];
    if (!schemaOf(key).catalogue) return [[key, { rows, mode: "fill" }]];
    return rows.length === 0 ? [] : [[key, { rows, mode: "append", keyColumn: "code" }]];
  });
  return Object.fromEntries(contents);
}

/** The rows and fields that the workbook shall hold where it holds nothing yet. */
export function buildContent({ project, formReport }: StructureInput): BookContent {
  const own = project === undefined ? {} : projectContent(project);
  const fields = project === undefined ? {} : encodeProject(project).fields;
  const rows = formReport?.findings.map((finding) => encodeFinding(finding, "form")) ?? [];
  const found: BookContent["tables"] =
    rows.length === 0 ? {} : { findings: { rows, mode: "append", keyColumn: "key" } };
  return {
    tables: { ...shippedTables(), ...own, ...found },
    fields,
    defaults: { ...frontValues, ...defaultSettingsRow, ...defaultYearSettings },
  };
}
