import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { findGaps, type PidmGap } from "../../domain/pidm/findGaps";
import type { TableKey } from "../../domain/project/tables";

/** Metas of a programme that the project, or the catalogue, does not hold: legitimate, worth knowing. */
export const checkPidmGap: ProjectRule = (project) => {
  const metas = findGaps(project.metas.map((meta) => meta.pidm));
  const told = new Set(metas.map((gap) => `${gap.code} ${gap.last}`));
  const entries = project.origin === "form" ? [] : findGaps(project.pidm.map((entry) => entry.code));
  return [
    ...metas.map((gap) => draftGap(gap, "metas", "pidm")),
    ...entries.filter((gap) => !told.has(`${gap.code} ${gap.last}`)).map((gap) => draftGap(gap, "pidm", "code")),
  ];
};

function draftGap({ after, ...params }: PidmGap, table: TableKey, field: string): Draft {
  return { code: "pidm/gap", severity: "info", at: [{ table, index: after, field }], params };
}
