import type { Explanation, Finding, Report } from "../../domain/findings/Finding";
import { messageOf } from "../../i18n/FindingWords";
import type { CliWords } from "../CliWords";
import type { FormFinding } from "./formFindings";

/** Kind, place and amounts of an explanation; `row` where it speaks of a second line. */
function encodeExplanation({ kind, place, from, to, reasons, row }: Explanation) {
  return { kind, place, from, to, reasons, ...(row === undefined ? {} : { row }) };
}

function encodeParams({ params, explanations, leads }: Finding) {
  return {
    ...params,
    ...(explanations === undefined ? {} : { explanations: explanations.map(encodeExplanation) }),
    ...(leads === undefined || leads.length === 0 ? {} : { leads: leads.map(encodeExplanation) }),
  };
}

/** A finding as data with its sentence. */
export function findingJson(finding: Finding, words: CliWords) {
  const { code, severity, places, fix } = finding;
  return {
    code,
    severity,
    places,
    params: encodeParams(finding),
    message: messageOf(finding, words.findings),
    fixable: (fix?.plan.length ?? 0) > 0,
  };
}

/** The report for other programs: amounts are numbers of pesos. `formFindings` only for a workbook, outside `valid` and `counts`. */
export function jsonReport(report: Report, formFindings: readonly FormFinding[] | undefined, words: CliWords): string {
  const { valid, counts, findings } = report;
  const body = {
    valid,
    counts,
    findings: findings.map((finding) => findingJson(finding, words)),
    ...(formFindings === undefined ? {} : { formFindings }),
  };
  return JSON.stringify(body, null, 2);
}
