import { groupBy } from "../project/byKey";
import type { Project } from "../project/Project";
import { parseVigencia } from "../schedule/calendar";
import { type MetaReport, readReports } from "./readReports";
import type { FollowState } from "./words";

/** What a report amounts to; undefined where the sheet shows nothing. */
export interface JudgedReport extends MetaReport {
  readonly state?: FollowState;
  /** Achieved over planned. */
  readonly percent?: number;
  /** What of it adds to the year: cumulative values count once, in the last trimestre that has one. */
  readonly plannedPart?: number;
  readonly achievedPart?: number;
}

/** Planned and achieved of the year, of a meta, a municipality or both. */
interface Sums {
  readonly planned: number;
  readonly achieved: number;
}

/** A project as its follow-up stands on a day. */
export interface FollowUp {
  readonly reports: readonly JudgedReport[];
  /** Of each row of «Metas»: achieved over planned of all municipalities; undefined where nothing is planned. */
  readonly metas: readonly (number | undefined)[];
  /** Of each row of «Municipios», with the weight of each meta. */
  readonly municipalities: readonly (number | undefined)[];
  /** Of the project, each meta up to 1; undefined where nothing is planned. */
  readonly project?: number;
}

type Values = Pick<MetaReport, "planned" | "achieved">;

/** ISO day on which states are judged: the cut-off date of the sheet, or today; undefined when neither is known. */
export function cutDay({ yearSettings, today }: Pick<Project, "yearSettings" | "today">): string | undefined {
  const typed = String(yearSettings.cutDate);
  return /^\d{4}-\d{2}-\d{2}$/.test(typed) ? typed : today;
}

/** ISO date of the first day of a trimestre; of the fifth, the first day after the year. */
export function firstDay(vigencia: number, quarter: number): string {
  return new Date(Date.UTC(vigencia, quarter * 3 - 3, 1)).toISOString().slice(0, 10);
}

function partOf(report: MetaReport, pair: readonly MetaReport[], key: keyof Values): number | undefined {
  const [value, { quarter }] = [report[key], report];
  if (value === undefined || !report.cumulative || quarter === undefined) return value;
  const isLater = (other: MetaReport) => (other.quarter ?? 0) > quarter && other.row[key] !== "";
  return pair.some(isLater) ? 0 : value;
}

interface Judge {
  readonly pair: readonly JudgedReport[];
  readonly vigencia: number | undefined;
  readonly day: string | undefined;
}

/** A trimestre that fell short is met when later ones made up for it. */
function isMadeUp(report: MetaReport, pair: readonly JudgedReport[], quarter: number): boolean {
  const achieved = pair.reduce((sum, { achievedPart = 0 }) => sum + achievedPart, 0);
  const before = pair.filter((one) => one.quarter !== undefined && one.quarter <= quarter);
  const planned = before.reduce((sum, one) => sum + (one.planned ?? 0), 0);
  return achieved >= (report.cumulative ? (report.planned ?? 0) : planned);
}

/** State of a report that is not due yet. */
function openState(achieved: number, hasBegun: boolean): FollowState {
  if (achieved > 0) return "underway";
  return hasBegun ? "notStarted" : "notDue";
}

function stateOf(report: MetaReport, { pair, vigencia, day }: Judge): FollowState | undefined {
  const { planned, achieved, quarter } = report;
  if (report.pair === "" || planned === undefined || quarter === undefined) return undefined;
  if (achieved !== undefined && achieved >= planned && achieved + planned > 0) return "done";
  if (planned <= 0) return "notDue";
  if (vigencia === undefined || day === undefined) return undefined;
  if (day < firstDay(vigencia, quarter + 1)) return openState(achieved ?? 0, day >= firstDay(vigencia, quarter));
  return isMadeUp(report, pair, quarter) ? "done" : "late";
}

function withParts(report: MetaReport, pair: readonly MetaReport[]): JudgedReport {
  const { planned, achieved } = report;
  const [plannedPart, achievedPart] = [partOf(report, pair, "planned"), partOf(report, pair, "achieved")];
  const percent = planned !== undefined && achieved !== undefined && planned > 0 ? achieved / planned : undefined;
  return {
    ...report,
    ...(percent === undefined ? {} : { percent }),
    ...(plannedPart === undefined ? {} : { plannedPart }),
    ...(achievedPart === undefined ? {} : { achievedPart }),
  };
}

function judgeReports(project: Project): readonly JudgedReport[] {
  const [vigencia, day] = [parseVigencia(project.ficha.vigencia), cutDay(project)];
  const reports = readReports(project);
  const pairs = groupBy(reports, ({ pair }) => pair);
  const parts = reports.map((report) => withParts(report, pairs.get(report.pair) ?? []));
  const judged = groupBy(parts, ({ pair }) => pair);
  return parts.map((report) => {
    const state = stateOf(report, { pair: judged.get(report.pair) ?? [], vigencia, day });
    return state === undefined ? report : { ...report, state };
  });
}

export function sumReports(reports: readonly JudgedReport[]): Sums {
  return {
    planned: reports.reduce((sum, { plannedPart = 0 }) => sum + plannedPart, 0),
    achieved: reports.reduce((sum, { achievedPart = 0 }) => sum + achievedPart, 0),
  };
}

function shareOf({ planned, achieved }: Sums): number | undefined {
  return planned === 0 ? undefined : achieved / planned;
}

/** The weight of each row of «Metas»: what is typed, or 1 for all where nothing is. */
function weightsOf({ metas }: Pick<Project, "metas">): readonly number[] {
  const none = metas.every(({ weight }) => typeof weight !== "number");
  return metas.map(({ pidm, weight }) => {
    if (pidm === "") return 0;
    return none ? 1 : typeof weight === "number" ? weight : 0;
  });
}

/** What metas weigh together, and how much of it is reached: shares of several add up. */
export interface Weighed {
  readonly weight: number;
  readonly reached: number;
}

function weigh(parts: readonly { readonly weight: number; readonly share: number | undefined }[]): Weighed {
  return {
    weight: parts.reduce((sum, { weight }) => sum + weight, 0),
    reached: parts.reduce((sum, { weight, share }) => sum + weight * Math.min(1, share ?? 0), 0),
  };
}

/** Progress, 0–1; undefined where nothing weighs. */
export function progressOf({ weight, reached }: Weighed): number | undefined {
  return weight === 0 ? undefined : reached / weight;
}

/** Reports of one municipality: each of its metas by its weight, up to 1. */
export function weighReports(reports: readonly JudgedReport[], weightOf: (pidm: string) => number): Weighed {
  const pairs = [...groupBy(reports, ({ pair }) => pair)].filter(([pair]) => pair !== "");
  return weigh(
    pairs.map(([, own]) => ({ weight: weightOf(String(own[0]?.row.pidm)), share: shareOf(sumReports(own)) })),
  );
}

/** The weight of a meta by its code, whatever its case; of two rows of one code the first counts. */
export function weightsByCode(project: Pick<Project, "metas">): (pidm: string) => number {
  const weights = weightsOf(project);
  const byCode = new Map(
    project.metas.map(({ pidm }, index) => [String(pidm).toLowerCase(), weights[index] ?? 0] as const).reverse(),
  );
  return (pidm) => byCode.get(pidm.toLowerCase()) ?? 0;
}

/** Projects do not change, and several rules ask for the same follow-up. */
const known = new WeakMap<Project, FollowUp>();

/** The follow-up of a project: what the formulas of Seguimiento, Metas and Municipios show. */
export function followProject(project: Project): FollowUp {
  const made = known.get(project) ?? makeFollowUp(project);
  known.set(project, made);
  return made;
}

function makeFollowUp(project: Project): FollowUp {
  const reports = judgeReports(project);
  const byMeta = groupBy(reports, ({ row }) => String(row.pidm).toLowerCase());
  const byPlace = groupBy(reports, ({ row }) => row.municipality.toLowerCase());
  const weights = weightsOf(project);
  const metas = project.metas.map(({ pidm }) =>
    pidm === "" ? undefined : shareOf(sumReports(byMeta.get(String(pidm).toLowerCase()) ?? [])),
  );
  const weightOf = weightsByCode(project);
  const isPlanned = reports.some(({ planned }) => planned !== undefined);
  const shares = metas.map((share, index) => ({ weight: weights[index] ?? 0, share }));
  const whole = isPlanned ? progressOf(weigh(shares)) : undefined;
  return {
    reports,
    metas,
    municipalities: project.municipalities.map(({ name }) =>
      progressOf(weighReports(byPlace.get(name.toLowerCase()) ?? [], weightOf)),
    ),
    ...(whole === undefined ? {} : { project: whole }),
  };
}
