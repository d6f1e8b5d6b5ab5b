import { emptyProject } from "../project/emptyProject";
import type { Project, ProjectRows } from "../project/Project";
import { emptyRecord } from "../project/Record";
import { byTable, type TableKey } from "../project/tables";
import { copyPartOf } from "./copyTables";
import { type MunicipalityRow, ownRows } from "./ownRows";

/** The rows of a table that a municipality is sent. */
export function sentRows(project: Project, municipality: MunicipalityRow): ProjectRows {
  const isOwn = ownRows(project, municipality);
  const rowsOf = (table: TableKey): readonly ProjectRows[TableKey][number][] => {
    const part = copyPartOf(table);
    if (part === undefined) return [];
    return part.rows === "all" ? project[table] : project[table].filter((row) => isOwn(table, row));
  };
  // The compiler cannot follow that each table holds the rows of its own key.
  return byTable(rowsOf) as ProjectRows;
}

/** The project as one municipality sees it, with empty rows for what it adds. Who signs the form is nobody's business there. */
export function copyProject(project: Project, municipality: MunicipalityRow): Project {
  const { ficha, riskSettings, yearSettings } = project;
  const sent = sentRows(project, municipality);
  const withSpare = (table: TableKey): readonly ProjectRows[TableKey][number][] => {
    const spare = Array.from({ length: copyPartOf(table)?.spare ?? 0 }, () => emptyRecord(table));
    return [...sent[table], ...spare];
  };
  const rows = byTable(withSpare) as ProjectRows;
  return { ...emptyProject, ...rows, ficha: { ...ficha, signerName: "" }, riskSettings, yearSettings };
}
