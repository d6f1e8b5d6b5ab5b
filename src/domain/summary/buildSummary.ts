import { parsePidm } from "../pidm/parsePidm";
import type { Activity, Project } from "../project/Project";
import type { Cell } from "../workbook/Cell";

/** A programme of the PIDM that the project works on, by the first three parts of its codes: "1-2-5". */
export interface SummaryProgramme {
  readonly code: string;
  readonly name: string;
  /** Numbers of the activities whose metas are all of this programme: only their money can be given to it. */
  readonly activities: readonly Cell[];
}

/** The rows of «Resumen»: what there is to add up; the sums themselves are formulas of the workbook. */
export interface Summary {
  readonly activities: readonly Activity[];
  readonly programmes: readonly SummaryProgramme[];
  /** Numbers of the activities with metas of several programmes, or of none. */
  readonly sharedActivities: readonly Cell[];
  readonly sources: readonly string[];
}

/** The first three parts of a code, "1-2-5"; undefined where it cannot be read. */
export function programmeOf(pidm: Cell): string | undefined {
  const parsed = parsePidm(pidm);
  return parsed.ok ? `${parsed.componente}-${parsed.linea}-${parsed.programa}` : undefined;
}

const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

const byNumbers = (a: string, b: string) => a.localeCompare(b, "es", { numeric: true });

/** The programmes of the metas of each activity, by its number as text. */
export function programmesByActivity(project: Project): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const meta of project.metas) {
    const code = programmeOf(meta.pidm);
    const key = String(meta.activity);
    if (code !== undefined) found.set(key, distinct([...(found.get(key) ?? []), code]));
  }
  return found;
}

/** Rows of the summary, in the order of the workbook; programmes by their numbers. */
export function buildSummary(project: Project): Summary {
  const byActivity = programmesByActivity(project);
  const activities = project.activities.filter((activity) => activity.text !== "" || activity.number !== "");
  const onlyOf = (code: string) => (activity: Activity) => {
    const programmes = byActivity.get(String(activity.number)) ?? [];
    return programmes.length === 1 && programmes[0] === code;
  };
  const codes = distinct([...byActivity.values()].flat()).toSorted(byNumbers);
  return {
    activities,
    programmes: codes.map((code) => ({
      code,
      name: project.pidm.find((entry) => programmeOf(entry.code) === code)?.programa ?? "",
      activities: activities.filter(onlyOf(code)).map((activity) => activity.number),
    })),
    sharedActivities: activities
      .filter((activity) => (byActivity.get(String(activity.number)) ?? []).length !== 1)
      .map((activity) => activity.number),
    sources: distinct(project.rubro.map((line) => String(line.fuente))),
  };
}
