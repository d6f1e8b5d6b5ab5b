import { emptyProject } from "../../domain/project/emptyProject";
import type { RecordOf } from "../../domain/project/Record";
import type { Write } from "../../domain/workbook/WritePlan";
import { encodeProject } from "../../layouts/encodeProject";

/** The sheets that a report needs: its own and those whose formulas it feeds. */
export const reportSheets = ["metas", "municipalities", "followUp", "training"] as const;

/** Reports as cells in the order of the columns; what is empty needs no write. */
export function encodeReports(followUp: readonly RecordOf<"followUp">[]): readonly (readonly Write[])[] {
  return encodeProject({ ...emptyProject, followUp }).tables.followUp.map((cells) =>
    cells.map((cell) => (cell === "" ? null : cell)),
  );
}
