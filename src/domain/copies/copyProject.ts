import { emptyProject } from "../project/emptyProject";
import type { Project, ProjectRows } from "../project/Project";
import { emptyRecord } from "../project/Record";
import { byTable, type TableKey } from "../project/tables";
import { copyPartOf } from "./copyTables";
import type { IsOwn } from "./ownRows";

type Rows = readonly ProjectRows[TableKey][number][];

function withRows(project: Project, rowsOf: (table: TableKey) => Rows): Project {
  // The compiler cannot follow that each table holds the rows of its own key.
  return { ...project, ...(byTable(rowsOf) as ProjectRows) };
}

/** The project as one municipality is sent it. Who signs the form is nobody's business there. */
export function sentProject({ ficha, riskSettings, yearSettings, ...rows }: Project, isOwn: IsOwn): Project {
  const facts = { ...emptyProject, ficha: { ...ficha, signerName: "" }, riskSettings, yearSettings };
  return withRows(facts, (table): Rows => {
    const part = copyPartOf(table);
    if (part === undefined) return [];
    const all: Rows = rows[table];
    return part.rows === "all" ? all : all.filter((row) => isOwn(table, row));
  });
}

/** What was sent, with empty rows for what the municipality adds. */
export function withSpareRows(sent: Project): Project {
  return withRows(sent, (table): Rows => {
    const spare = Array.from({ length: copyPartOf(table)?.spare ?? 0 }, () => emptyRecord(table));
    return [...sent[table], ...spare];
  });
}
