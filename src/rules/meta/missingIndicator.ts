import type { ProjectRule } from "../../domain/findings/Finding";
import { pidmKey } from "../../domain/pidm/pidmKey";

/** Each meta has an indicator (DIE-FO-013, 6.5 «Indicador»). */
export const checkMissingIndicator: ProjectRule = (project) =>
  project.metas.flatMap((meta, index) =>
    meta.indicator.trim() !== ""
      ? []
      : [
          {
            code: "meta/missing-indicator",
            severity: "error",
            at: [{ table: "metas", index, field: "indicator" }],
            params: { code: pidmKey(meta.pidm) },
          },
        ],
  );
