import type { ProjectRule } from "../../domain/findings/Finding";
import { pidmKey } from "../../domain/pidm/pidmKey";

/** Each meta has an evidence to hand in (DIE-FO-013, 6.5 «Evidencia a entregar por trimestre»). */
export const checkMissingEvidence: ProjectRule = (project) => {
  const covered = new Set(project.evidence.filter((row) => row.text.trim() !== "").map((row) => pidmKey(row.pidm)));
  return project.metas.flatMap((meta, index) => {
    const code = pidmKey(meta.pidm);
    if (code === "" || covered.has(code)) return [];
    return [
      {
        code: "meta/missing-evidence",
        severity: "error",
        at: [{ table: "metas", index, field: "pidm" }],
        params: { code },
      },
    ];
  });
};
