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

/** «Renglón 3:  434.500.000  →  34.500.000   sobra un 4»; `sources` of a workbook, where it is one. */
function lineTeller(sources: BookSources | undefined, { total, explanations }: CliWords) {
  const rows = buildRowNumbers(Object.values(sources?.tables ?? {}));
  const rubroSheet = sources?.tables.rubro?.sheet ?? "";
  return (explanation: Explanation): string => {
    const name = amountName(explanation, rows, rubroSheet, total) ?? total.theTotal;
    const { from, to } = explanation;
    return `${name}:  ${pesos(from)}  →  ${pesos(to)}   ${explanations.explanation(explanation)}`;
  };
}

/** The card of a wrong total as lines, as the pane shows it: amounts, the explanation that closes exactly, then the others. */
export function totalCard(finding: Finding, sources: BookSources | undefined, words: CliWords): readonly string[] {
  const { explanations = [], leads: nearest = [] } = finding;
  if (explanations.length + nearest.length === 0) return amountLines(finding, words);
  const { report } = words.cli;
  const [best, ...others] = explanations;
  const line = lineTeller(sources, words);
  const leads = nearest.map(line);
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
