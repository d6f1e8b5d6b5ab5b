import { groupBy } from "../project/byKey";
import type { Project } from "../project/Project";
import { readRiskMap } from "../risk/readRiskMap";
import { programmeOf, programmesByActivity } from "../summary/buildSummary";
import { cutText } from "../text/cutText";
import { isBlank } from "../text/isBlank";
import { followProject, type JudgedReport, weighReports, weightsByCode } from "../year/follow";
import { type MeantDocument, readDocuments } from "../year/readDocuments";
import { newPeopleOf } from "../year/training";
import type { DocumentKind } from "../year/words";
import type { CopyFigures, ProgrammeDigest, RiskDigest } from "./CopyDigest";

/** Letters of a text that are kept: a cell of a file may hold 32.767, or claim more. */
const longest = 2_000;

const cut = (text: string) => cutText(text.trim(), longest);

const hasEvidence = ({ row }: JudgedReport) => !isBlank(row.evidence) || !isBlank(row.link);

/** A report owes its evidence once it has a value, is late, or was due to begin, as «Evidencias» counts it. */
const owesEvidence = ({ achieved = 0, state }: JudgedReport) =>
  achieved > 0 || state === "late" || state === "notStarted";

const isLate = ({ state }: JudgedReport) => state === "late";

/** Reports that bring the evidence that they owe, and those that do not. */
function countEvidence(reports: readonly JudgedReport[]): Pick<CopyFigures, "handed" | "owed"> {
  const due = reports.filter(owesEvidence);
  const handed = due.filter(hasEvidence).length;
  return { handed, owed: due.length - handed };
}

function digestProgrammes(
  project: Project,
  reports: readonly JudgedReport[],
  weightOf: (pidm: string) => number,
): readonly ProgrammeDigest[] {
  const names = new Map(project.pidm.map(({ code, programa }) => [programmeOf(code), programa]));
  const byReport = groupBy(reports, ({ row }) => programmeOf(row.pidm) ?? "");
  const byDocument = groupBy(readDocuments(project).documents, programmeFinder(project));
  return [...new Set([...byReport.keys(), ...byDocument.keys()])]
    .map((code) => {
      const own = byReport.get(code) ?? [];
      return {
        code,
        name: names.get(code) ?? "",
        ...weighReports(own, weightOf),
        reports: own.length,
        late: own.filter(isLate).length,
        ...countEvidence(own),
        money: addDocuments(byDocument.get(code) ?? []),
      };
    })
    .toSorted((a, b) => a.code.localeCompare(b.code, "es", { numeric: true }));
}

/** The programme of a document: that of all metas of the activities of its budget lines; "" where they are of several, or of none. */
function programmeFinder(project: Project): (document: MeantDocument) => string {
  const { lines } = readDocuments(project);
  const programmes = programmesByActivity(project);
  const byActivity = new Map(
    project.activities.map(({ number }) => [String(number), programmes.get(String(number)) ?? []]),
  );
  const only = (codes: readonly string[]) => (codes.length === 1 ? (codes[0] ?? "") : "");
  return ({ line = "" }) => {
    const own = lines.get(line)?.lines ?? [];
    return only([...new Set(own.map((one) => only(byActivity.get(String(one.line.activity)) ?? [])))]);
  };
}

function addDocuments(documents: readonly MeantDocument[]): CopyFigures["money"] {
  const money: Record<DocumentKind, number> = { cdp: 0, rp: 0, obligation: 0, payment: 0 };
  for (const { kind, pesos } of documents) if (kind !== undefined) money[kind] += pesos ?? 0;
  return money;
}

function digestMoney(project: Project): Pick<CopyFigures, "money" | "unreadDocuments" | "documents"> {
  const { documents } = readDocuments(project);
  const unread = documents.filter(({ kind, pesos }) => kind === undefined || pesos === undefined);
  const told = documents.flatMap(({ kind, pesos, document, row }) =>
    kind && pesos && document !== "" ? [{ kind, number: cut(String(row.document)), pesos }] : [],
  );
  return { money: addDocuments(documents), unreadDocuments: unread.length, documents: told };
}

function digestRisks(project: Project): readonly RiskDigest[] {
  return readRiskMap(project).risks.map(({ key, row, valuation: { residual } }) => ({
    number: key,
    text: cut(row.text),
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
  return {
    reports: reports.length,
    late: reports.filter(isLate).length,
    ...countEvidence(reports),
    progress: weighReports(reports, weightOf),
    ...digestMoney(project),
    ...digestTraining(project),
    programmes: digestProgrammes(project, reports, weightOf),
    indices: digestIndices(project),
    risks: digestRisks(project),
    links: project.followUp.flatMap(({ link }) => (isBlank(link) ? [] : [cut(link)])),
    actors: project.actors.flatMap(({ name }) => (isBlank(name) ? [] : [cut(name)])),
  };
}
