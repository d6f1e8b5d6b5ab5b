import { useMemo } from "react";
import { localTime } from "../../actions/localTime";
import type { Project } from "../../domain/project/Project";
import { type DueList, listDue } from "../../domain/year/listDue";

/** What is due of a project, judged today unless it has a cut-off date; by default in the trimestre of that day. */
export function useDue(project: Project, quarter?: number): DueList {
  return useMemo(() => listDue({ ...project, today: localTime(new Date()).slice(0, 10) }, quarter), [project, quarter]);
}
