import type { BookSources } from "../../domain/findings/BookSources";
import type { Explanation, Finding } from "../../domain/findings/Finding";
import { millions, pesos } from "../../i18n/format";
import type { Words } from "../Words";
import { recordNumber } from "./describePlace";

/** More than this nobody compares on a screen. */
const shownExplanations = 5;

/** Widest label beside the amounts of the card, in characters. */
const labelWidth = 28;

function amountLines(finding: Finding, { total }: Words): readonly string[] {
  if (finding.code !== "budget/total-mismatch") return [];
  const { sum, declared, difference } = finding.params;
  const rows: readonly (readonly [string, number])[] = [
    [total.sum, sum],
    [total.declared, declared],
    [total.difference, Math.abs(difference)],
  ];
  const shown = rows.map(([label, amount]) => [label, pesos(amount)] as const);
  const width = Math.max(...shown.map(([, amount]) => amount.length));
  return shown.map(([label, amount]) => `${label.padEnd(labelWidth)}${amount.padStart(width)}`);
}

function explanationLine(explanation: Explanation, sources: BookSources | undefined, { total, explanations }: Words) {
  const number = recordNumber(explanation.place, sources);
  const name = number === undefined ? total.theTotal : total.line(number);
  const { from, to } = explanation;
  return `${name}:  ${pesos(from)}  →  ${pesos(to)}   ${explanations.explanation(explanation)}`;
}

function besides({ unitValue }: Explanation, { total }: Words): readonly string[] {
  if (unitValue === undefined) return [];
  const { from, min, max } = unitValue;
  return [`${total.besides}: ${total.unitValue(millions(from), millions(min), millions(max))}`];
}

function reasonLines({ reasons }: Explanation, { explanations }: Words): readonly string[] {
  return reasons.filter((reason) => reason !== "order").map((reason) => explanations.reason(reason));
}

/** The card of a wrong total as lines, as the pane shows it: amounts, the explanation that closes exactly, then the others. */
export function totalCard(finding: Finding, sources: BookSources | undefined, words: Words): readonly string[] {
  const { report } = words.cli;
  const [best, ...others] = finding.explanations ?? [];
  const line = (one: Explanation): string => explanationLine(one, sources, words);
  const leads = (finding.leads ?? []).map(line);
  const shown = others.slice(0, shownExplanations - 1);
  const hidden = others.length - shown.length;
  return [
    ...amountLines(finding, words),
    ...(best === undefined ? [] : [report.exact, line(best), ...besides(best, words), ...reasonLines(best, words)]),
    ...(shown.length === 0 ? [] : [report.exactMore(others.length), ...shown.map(line)]),
    ...(hidden > 0 ? [report.more(hidden)] : []),
    ...(leads.length === 0 ? [] : [report.leads, ...leads]),
  ];
}
