import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { countedNoun, hasNumericTarget, hasTargetBeside } from "../../domain/metas/findTarget";
import { pidmKey } from "../../domain/pidm/pidmKey";
import type { Meta } from "../../domain/project/Project";

/** «Número de …» needs a number to reach (DIE-FO-013, 6.5); the form has no column for it, so there it is only worth knowing. */
export const checkMissingTarget: ProjectRule = (project) =>
  project.metas.flatMap((meta, index): readonly Draft[] =>
    !lacksTarget(meta)
      ? []
      : [
          {
            code: "meta/missing-target",
            severity: project.origin === "form" ? "info" : "warning",
            at: [{ table: "metas", index, field: "target" }],
            params: { code: pidmKey(meta.pidm), indicator: meta.indicator },
          },
        ],
  );

function lacksTarget(meta: Meta): boolean {
  const noun = countedNoun(meta.indicator);
  if (noun === undefined || hasNumericTarget(meta.target)) return false;
  return !hasTargetBeside(meta.text, noun) && !hasTargetBeside(meta.indicator, noun);
}
