import type { ProjectRule } from "../../domain/findings/Finding";
import { pidmKey } from "../../domain/pidm/pidmKey";

/** Each meta has subactivities (DIE-FO-013, 6.5); a meta without a code cannot be linked and is told as such. */
export const checkMissingSubactivity: ProjectRule = (project) => {
  const covered = new Set(project.schedule.filter((row) => row.text.trim() !== "").map((row) => pidmKey(row.pidm)));
  return project.metas.flatMap((meta, index) => {
    const code = pidmKey(meta.pidm);
    if (code === "" || covered.has(code)) return [];
    return [
      {
        code: "meta/missing-subactivity",
        severity: "error",
        at: [{ table: "metas", index, field: "pidm" }],
        params: { code },
      },
    ];
  });
};
