import { emptyProject } from "../../domain/project/emptyProject";
import type { ProjectRows } from "../../domain/project/Project";
import type { TableKey } from "../../domain/project/tables";
import type { Write } from "../../domain/workbook/WritePlan";
import { encodeProject } from "../../layouts/encodeProject";

/** Rows of a table as cells in the order of the columns; what is empty needs no write. */
export function encodeRecords<K extends TableKey>(table: K, rows: ProjectRows[K]): readonly (readonly Write[])[] {
  return encodeProject({ ...emptyProject, [table]: rows }).tables[table].map((cells) =>
    cells.map((cell) => (cell === "" ? null : cell)),
  );
}
