import type { DecodedBook, TableSource } from "../../domain/findings/BookSources";
import type { Finding } from "../../domain/findings/Finding";
import { answerKeys } from "../../domain/project/Record";
import { impactQuestions } from "../../domain/risk/methods/corruptionScales";

type Incomplete = Extract<Finding, { readonly code: "risk/incomplete-questionnaire" }>;

const isIncomplete = (finding: Finding): finding is Incomplete =>
  finding.code === "risk/incomplete-questionnaire" && finding.params.reason === "unanswered";

function columnFinding({ sheet, table, rows, columns }: TableSource, question: number): Finding {
  const column = impactQuestions.find(({ number }) => number === question)?.header ?? String(question);
  const place = { sheet, cell: `${columns[answerKeys[question - 1] ?? ""]}${rows[0]}` };
  return { code: "book/empty-column", severity: "error", places: [place], params: { sheet, table, column } };
}

/** What a risk lacks beside the emptied columns; undefined where that is nothing. */
function withoutQuestions(finding: Incomplete, emptied: readonly number[], source: TableSource): Finding | undefined {
  const questions = finding.params.questions.filter((question) => !emptied.includes(question));
  const [first] = questions;
  const [place] = finding.places;
  if (first === undefined || place === undefined || !("cell" in place)) return undefined;
  const cell = place.cell.replace(/^[A-Z]+/, source.columns[answerKeys[first - 1] ?? ""] ?? "");
  return { ...finding, places: [{ ...place, cell }], params: { ...finding.params, questions } };
}

/** Questions that no risk of several answers, while the others are answered: their columns were emptied, which is one event each. */
export function joinEmptiedAnswers({ sources }: DecodedBook, findings: readonly Finding[]): readonly Finding[] {
  const source = sources.tables.impacts;
  const incomplete = findings.filter(isIncomplete);
  if (source === undefined || incomplete.length < 2 || incomplete.length !== source.rows.length) return findings;
  const [first, ...others] = incomplete.map(({ params }) => params.questions);
  const emptied = (first ?? []).filter((question) => others.every((questions) => questions.includes(question)));
  if (emptied.length === 0 || emptied.length * 2 > impactQuestions.length) return findings;
  const rest = findings.flatMap((finding) =>
    isIncomplete(finding) ? (withoutQuestions(finding, emptied, source) ?? []) : [finding],
  );
  return [...emptied.map((question) => columnFinding(source, question)), ...rest];
}
