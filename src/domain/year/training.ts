import { groupBy } from "../project/byKey";
import type { Project } from "../project/Project";
import type { Cell } from "../workbook/Cell";
import { pairKey } from "./readReports";

export type Session = Project["training"][number];

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

interface Sessions {
  /** Codes of the metas with sessions anywhere, in lower case. */
  readonly codes: ReadonlySet<string>;
  readonly byPair: ReadonlyMap<string, readonly Session[]>;
}

/** Projects do not change, and each report asks for the sessions of its own. */
const known = new WeakMap<Project["training"], Sessions>();

function sessionsOf({ training }: Pick<Project, "training">): Sessions {
  const sessions = known.get(training) ?? {
    codes: new Set(training.map(({ pidm }) => String(pidm).toLowerCase())),
    byPair: groupBy(training, ({ pidm, municipality }) => pairKey(pidm, municipality)),
  };
  known.set(training, sessions);
  return sessions;
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
  const { codes, byPair } = sessionsOf(project);
  if (!codes.has(pidm.toLowerCase())) return undefined;
  return (byPair.get(pairKey(pidm, municipality)) ?? [])
    .filter(({ date }) => {
      const own = quarterOf(date);
      return own !== undefined && (cumulative ? own <= quarter : own === quarter);
    })
    .reduce((sum, row) => sum + (newPeopleOf(row) ?? 0), 0);
}
