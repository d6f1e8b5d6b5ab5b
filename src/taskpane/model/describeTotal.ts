import type { Explanation, Finding } from "../../domain/findings/Finding";
import type { RowNumbers } from "../../domain/findings/rowNumbers";
import { amountName, totalAmounts, unitSentence } from "../../i18n/describeTotal";
import { pesos } from "../../i18n/format";
import type { PaneWords } from "../texts/PaneWords";
import type { PaneTexts } from "../texts/Texts";
import { buildPlace } from "./buildPlace";
import { diffAmounts } from "./diffAmounts";
import type { ExplanationView, TotalView } from "./FindingView";

/** What wording a total needs: the pane's texts, the words of findings and the numbers of rows. */
export interface TotalInput {
  readonly texts: PaneTexts;
  readonly words: PaneWords;
  readonly rows: RowNumbers;
  /** Sheet of the rubro lines. */
  readonly rubroSheet: string;
}

function describeExplanation(explanation: Explanation, input: TotalInput): ExplanationView {
  const { texts, words, rows, rubroSheet } = input;
  const { place } = explanation;
  const known = amountName(explanation, rows, rubroSheet, texts.total);
  const name = known ?? texts.review.cellPlace("cell" in place ? place.cell : "");
  return {
    place: buildPlace(place, rows, texts.review),
    name,
    diff: diffAmounts(explanation.from, explanation.to),
    note: words.explanation(explanation),
    spoken: texts.total.change(name, pesos(explanation.from), pesos(explanation.to)),
    reasons: [...unitSentence(explanation, texts.total), ...words.reasons(explanation)],
    ...(explanation.fix && explanation.fix.length > 0 ? { fix: explanation.fix } : {}),
  };
}

/** The card of a total that does not agree; undefined for any other finding. */
export function describeTotal(finding: Finding, input: TotalInput): TotalView | undefined {
  const amounts = totalAmounts(finding, input.texts.total);
  const explanations = (finding.explanations ?? []).map((one) => describeExplanation(one, input));
  const leads = (finding.leads ?? []).map((one) => describeExplanation(one, input));
  if (amounts.length === 0 && explanations.length + leads.length === 0) return undefined;
  return { amounts, explanations, leads };
}
