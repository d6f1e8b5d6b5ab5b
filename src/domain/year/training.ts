import type { Project } from "../project/Project";
import type { Cell } from "../workbook/Cell";

type Session = Project["training"][number];

const numberOf = (cell: Cell): number => (typeof cell === "number" ? cell : 0);

/** People of a row that no other row counts; undefined where nobody wrote how many attended. */
export function newPeopleOf({ attended, repeated }: Session): number | undefined {
  return typeof attended === "number" ? attended - numberOf(repeated) : undefined;
}

/** Trimestre of an ISO date, 1–4; undefined for any other text. */
export function quarterOf(date: string): number | undefined {
  const month = /^\d{4}-(\d{2})-\d{2}$/.exec(date)?.[1];
  return month === undefined ? undefined : Math.ceil(Number(month) / 3);
}

/** Sessions of a meta in a municipality. */
function sessionsOf({ training }: Pick<Project, "training">, pidm: string, municipality: string): readonly Session[] {
  return training.filter(
    (row) =>
      String(row.pidm).toLowerCase() === pidm.toLowerCase() &&
      row.municipality.toLowerCase() === municipality.toLowerCase(),
  );
}

/** A place in the follow-up. */
interface Slot {
  readonly pidm: string;
  readonly municipality: string;
  readonly quarter: number;
  readonly cumulative: boolean;
}

/** People trained for a meta in a municipality, in a trimestre or up to it; undefined for a meta without sessions anywhere. */
export function trainedPeople(project: Pick<Project, "training">, slot: Slot): number | undefined {
  const { pidm, municipality, quarter, cumulative } = slot;
  if (!project.training.some((row) => String(row.pidm).toLowerCase() === pidm.toLowerCase())) return undefined;
  return sessionsOf(project, pidm, municipality)
    .filter(({ date }) => {
      const own = quarterOf(date);
      return own !== undefined && (cumulative ? own <= quarter : own === quarter);
    })
    .reduce((sum, row) => sum + (newPeopleOf(row) ?? 0), 0);
}
