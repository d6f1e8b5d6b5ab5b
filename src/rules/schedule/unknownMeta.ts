import type { ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import { pidmKey } from "../../domain/pidm/pidmKey";
import type { Project } from "../../domain/project/Project";

/** Each row of «Cronograma» belongs to a meta of «Metas» by its PIDM code (DIE-FO-013, 6.5 and 9). */
export const checkScheduleUnknownMeta: ProjectRule = (project) =>
  findUnlinked(project, "schedule").map(({ index, found, text }) => ({
    code: "schedule/unknown-meta",
    severity: "error",
    at: [{ table: "schedule", index, field: "pidm" }],
    params: { found, text },
  }));

/** Each row of «Evidencias» belongs to a meta of «Metas» by its PIDM code (DIE-FO-013, 6.5). */
export const checkEvidenceUnknownMeta: ProjectRule = (project) =>
  findUnlinked(project, "evidence").map(({ index, found, text }) => ({
    code: "evidence/unknown-meta",
    severity: "error",
    at: [{ table: "evidence", index, field: "pidm" }],
    params: { found, text },
  }));

/** Only a workbook can hold such rows: on the form they stand inside the row of their meta. */
function findUnlinked(project: Project, table: "schedule" | "evidence") {
  if (project.origin === "form") return [];
  const known = new Set(project.metas.map((meta) => pidmKey(meta.pidm)).filter((key) => key !== ""));
  return project[table].flatMap((row, index) => {
    const found = showCell(row.pidm);
    const blank = found === "" && row.text.trim() === "";
    return blank || known.has(pidmKey(row.pidm)) ? [] : [{ index, found, text: row.text }];
  });
}
