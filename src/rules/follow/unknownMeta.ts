import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import { pidmKey } from "../../domain/pidm/pidmKey";
import { maskPersonal } from "../../domain/year/personalData";

const tables = ["followUp", "training"] as const;

/** A report or session belongs to a meta of the project. */
export const checkUnknownMeta: ProjectRule = (project) => {
  const known = new Set(project.metas.map(({ pidm }) => pidmKey(pidm)));
  return tables.flatMap((table) =>
    project[table].flatMap(({ pidm }, index): readonly Draft[] => {
      if (known.has(pidmKey(pidm))) return [];
      const at = [{ table, index, field: "pidm" }];
      return [{ code: "follow/unknown-meta", severity: "error", at, params: { found: maskPersonal(showCell(pidm)) } }];
    }),
  );
};
