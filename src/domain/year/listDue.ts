import { groupBy } from "../project/byKey";
import type { Project } from "../project/Project";
import { parseVigencia } from "../schedule/calendar";
import { cutDay, type FollowUp, followProject, type JudgedReport } from "./follow";

/** What a municipality owes and has done, up to a trimestre. */
export interface DueMunicipality {
  readonly municipality: string;
  /** 0–1 and more; undefined where nothing is planned. */
  readonly progress?: number;
  /** Fell due and was not met, in whatever trimestre. */
  readonly late: readonly JudgedReport[];
  /** Of the trimestre, not met yet. */
  readonly open: readonly JudgedReport[];
  /** Of the trimestre, met. */
  readonly done: readonly JudgedReport[];
}

export interface DueList {
  /** Trimestre that is looked at, 1–4. */
  readonly quarter: number;
  /** ISO day on which it is judged. */
  readonly day?: string;
  readonly followUp: FollowUp;
  /** What is late first. */
  readonly municipalities: readonly DueMunicipality[];
}

/** Trimestre of the vigencia in which a day falls: the first before it, the last after it. */
export function currentQuarter(vigencia: number | undefined, day: string | undefined): number {
  const [, year, month] = /^(\d{4})-(\d{2})-/.exec(day ?? "") ?? [];
  if (vigencia === undefined || year === undefined || Number(year) < vigencia) return 1;
  return Number(year) > vigencia ? 4 : Math.ceil(Number(month) / 3);
}

function dueOf(municipality: string, reports: readonly JudgedReport[], quarter: number): DueMunicipality {
  const own = reports.filter((report) => report.quarter === quarter);
  return {
    municipality,
    late: reports.filter(({ state, quarter: at = 0 }) => state === "late" && at <= quarter),
    open: own.filter(({ state }) => state !== "done" && state !== "late"),
    done: own.filter(({ state }) => state === "done"),
  };
}

/** What is due, late and done in a trimestre, by municipality; by default the trimestre of the day. */
export function listDue(project: Project, wanted?: number): DueList {
  const day = cutDay(project);
  const quarter = wanted ?? currentQuarter(parseVigencia(project.ficha.vigencia), day);
  const followUp = followProject(project);
  const progress = new Map(project.municipalities.map(({ name }, index) => [name, followUp.municipalities[index]]));
  const all = [...groupBy(followUp.reports, ({ row }) => row.municipality)].map(([municipality, reports]) => {
    const share = progress.get(municipality);
    return { ...dueOf(municipality, reports, quarter), ...(share === undefined ? {} : { progress: share }) };
  });
  const municipalities = all.toSorted((a, b) => b.late.length - a.late.length || b.open.length - a.open.length);
  return { quarter, ...(day === undefined ? {} : { day }), followUp, municipalities };
}
