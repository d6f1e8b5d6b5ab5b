import { emptyProject } from "../../domain/project/emptyProject";
import type { RecordOf } from "../../domain/project/Record";
import type { TableKey } from "../../domain/project/tables";
import type { Write } from "../../domain/workbook/WritePlan";
import { encodeProject } from "../../layouts/encodeProject";

/** Records as cells in the order of the columns; what is empty needs no write. */
export function encodeRows<K extends TableKey>(
  table: K,
  records: readonly RecordOf<K>[],
): readonly (readonly Write[])[] {
  return encodeProject({ ...emptyProject, [table]: records }).tables[table].map((cells) =>
    cells.map((cell) => (cell === "" ? null : cell)),
  );
}
