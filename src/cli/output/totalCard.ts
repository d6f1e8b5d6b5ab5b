import type { BookSources } from "../../domain/findings/BookSources";
import type { Explanation, Finding } from "../../domain/findings/Finding";
import { buildRowNumbers } from "../../domain/findings/rowNumbers";
import { amountName, rankReasons, totalAmounts, unitSentence } from "../../i18n/describeTotal";
import { pesos } from "../../i18n/format";
import type { CliWords } from "../CliWords";

/** More than this nobody compares on a screen. */
const shownExplanations = 5;

/** Widest label beside the amounts of the card, in characters. */
const labelWidth = 28;

function amountLines(finding: Finding, { total }: CliWords): readonly string[] {
  const shown = finding.code === "budget/total-mismatch" ? totalAmounts(finding, total) : [];
  const width = Math.max(...shown.map(({ amount }) => amount.length));
  return shown.map(({ label, amount }) => `${label.padEnd(labelWidth)}${amount.padStart(width)}`);
}

function explanationLine(
  explanation: Explanation,
  sources: BookSources | undefined,
  { total, explanations }: CliWords,
) {
  const { from, to } = explanation;
  const rows = buildRowNumbers(Object.values(sources?.tables ?? {}));
  const name = amountName(explanation, rows, sources?.tables.rubro?.sheet ?? "", total) ?? total.theTotal;
  return `${name}:  ${pesos(from)}  →  ${pesos(to)}   ${explanations.explanation(explanation)}`;
}

/** The card of a wrong total as lines, as the pane shows it: amounts, the explanation that closes exactly, then the others. */
export function totalCard(finding: Finding, sources: BookSources | undefined, words: CliWords): readonly string[] {
  const { report } = words.cli;
  const [best, ...others] = finding.explanations ?? [];
  const line = (one: Explanation): string => explanationLine(one, sources, words);
  const leads = (finding.leads ?? []).map(line);
  const shown = others.slice(0, shownExplanations - 1);
  const hidden = others.length - shown.length;
  const besides =
    best === undefined ? [] : unitSentence(best, words.total).map((text) => `${words.total.besides}: ${text}`);
  return [
    ...amountLines(finding, words),
    ...(best === undefined ? [] : [report.exact, line(best), ...besides, ...rankReasons(best, words.explanations)]),
    ...(shown.length === 0 ? [] : [report.exactMore(others.length), ...shown.map(line)]),
    ...(hidden > 0 ? [report.more(hidden)] : []),
    ...(leads.length === 0 ? [] : [report.leads, ...leads]),
  ];
}
