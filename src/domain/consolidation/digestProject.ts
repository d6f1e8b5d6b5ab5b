import { groupBy } from "../project/byKey";
import type { Project } from "../project/Project";
import { readRiskMap } from "../risk/readRiskMap";
import { programmeOf } from "../summary/buildSummary";
import { cutText } from "../text/cutText";
import { isBlank } from "../text/isBlank";
import { followProject, type JudgedReport, weighReports, weightsByCode } from "../year/follow";
import { readDocuments } from "../year/readDocuments";
import { newPeopleOf } from "../year/training";
import type { DocumentKind } from "../year/words";
import type { CopyFigures, ProgrammeDigest, RiskDigest } from "./CopyDigest";

/** Letters of a risk that are kept: a cell of a file may hold 32.767, or claim more. */
const longestRisk = 2_000;

const hasEvidence = ({ row }: JudgedReport) => !isBlank(row.evidence) || !isBlank(row.link);

/** A report owes its evidence once it has a value, is late, or was due to begin, as «Evidencias» counts it. */
const owesEvidence = ({ achieved = 0, state }: JudgedReport) =>
  achieved > 0 || state === "late" || state === "notStarted";

const isLate = ({ state }: JudgedReport) => state === "late";

function digestProgrammes(
  project: Project,
  reports: readonly JudgedReport[],
  weightOf: (pidm: string) => number,
): readonly ProgrammeDigest[] {
  const names = new Map(project.pidm.map(({ code, programa }) => [programmeOf(code), programa]));
  return [...groupBy(reports, ({ row }) => programmeOf(row.pidm) ?? "")]
    .map(([code, own]) => ({
      code,
      name: names.get(code) ?? "",
      ...weighReports(own, weightOf),
      reports: own.length,
      late: own.filter(isLate).length,
    }))
    .toSorted((a, b) => a.code.localeCompare(b.code, "es", { numeric: true }));
}

function digestMoney(project: Project): Pick<CopyFigures, "money" | "unreadDocuments"> {
  const money: Record<DocumentKind, number> = { cdp: 0, rp: 0, obligation: 0, payment: 0 };
  let unreadDocuments = 0;
  for (const { kind, pesos } of readDocuments(project).documents) {
    if (kind === undefined || pesos === undefined) unreadDocuments += 1;
    else money[kind] += pesos;
  }
  return { money, unreadDocuments };
}

function digestRisks(project: Project): readonly RiskDigest[] {
  return readRiskMap(project).risks.map(({ key, row, valuation: { residual } }) => ({
    number: key,
    text: cutText(row.text.trim(), longestRisk),
    ...(residual === undefined
      ? {}
      : { probability: residual.probability, impact: residual.impact, zone: residual.zone }),
  }));
}

function digestIndices({ indices }: Project): CopyFigures["indices"] {
  return indices.flatMap(({ index, year, value }) =>
    typeof year === "number" && typeof value === "number" && !isBlank(index)
      ? [{ index: index.trim(), year, value }]
      : [],
  );
}

/** Sessions are told apart by name and date: each type of post has a row of its own. */
function digestTraining({ training }: Project): Pick<CopyFigures, "sessions" | "people"> {
  return {
    sessions: new Set(training.map(({ name, date }) => `${name.trim().toLowerCase()}|${date}`)).size,
    people: training.reduce((sum, row) => sum + (newPeopleOf(row) ?? 0), 0),
  };
}

/** What the own rows of one municipality add up to. */
export function digestProject(project: Project): CopyFigures {
  const { reports } = followProject(project);
  const weightOf = weightsByCode(project);
  const due = reports.filter(owesEvidence);
  return {
    reports: reports.length,
    late: reports.filter(isLate).length,
    handed: due.filter(hasEvidence).length,
    owed: due.filter((report) => !hasEvidence(report)).length,
    progress: weighReports(reports, weightOf),
    ...digestMoney(project),
    ...digestTraining(project),
    programmes: digestProgrammes(project, reports, weightOf),
    indices: digestIndices(project),
    risks: digestRisks(project),
  };
}
