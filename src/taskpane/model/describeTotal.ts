import type { Explanation, Finding } from "../../domain/findings/Finding";
import { millions, pesos } from "../../i18n/format";
import type { PaneTexts } from "../texts/Texts";
import type { Words } from "../texts/Words";
import { describePlace, type RowNumbers, rowNumberOf } from "./describePlace";
import { diffAmounts } from "./diffAmounts";
import type { ExplanationView, TotalView } from "./FindingView";

/** What wording a total needs: the pane's texts, the words of findings and the numbers of rows. */
export interface TotalInput {
  readonly texts: PaneTexts;
  readonly words: Words;
  readonly rows: RowNumbers;
  /** Sheet of the rubro lines. */
  readonly rubroSheet: string;
}

function nameOf({ place }: Explanation, { texts, rows, rubroSheet }: TotalInput): string {
  const number = rowNumberOf(place, rows);
  const ours = "section" in place || rows.has(place.sheet);
  if (!ours) return texts.review.cellPlace("cell" in place ? place.cell : "");
  const isRubro = "section" in place ? place.section.startsWith("8.2") : place.sheet === rubroSheet;
  if (number === undefined) return texts.total.theTotal;
  return isRubro ? texts.total.rubroLine(number) : texts.total.line(number);
}

/** «144,8 millones por unidad; los otros renglones van de 4,7 a 14,3.» */
function unitSentence({ unitValue }: Explanation, { total }: PaneTexts): readonly string[] {
  if (unitValue === undefined) return [];
  return [total.unitValue(millions(unitValue.from), millions(unitValue.min), millions(unitValue.max))];
}

function describeExplanation(explanation: Explanation, input: TotalInput): ExplanationView {
  const { texts, words, rows } = input;
  const name = nameOf(explanation, input);
  return {
    place: describePlace(explanation.place, rows, texts.review),
    name,
    diff: diffAmounts(explanation.from, explanation.to),
    note: words.explanation(explanation),
    spoken: texts.total.change(name, pesos(explanation.from), pesos(explanation.to)),
    reasons: [...unitSentence(explanation, texts), ...words.reasons(explanation)],
    ...(explanation.fix && explanation.fix.length > 0 ? { fix: explanation.fix } : {}),
  };
}

function amountsOf(finding: Finding, { total }: PaneTexts): TotalView["amounts"] {
  const row = (label: string, amount: number | undefined, strong = false) =>
    amount === undefined ? [] : [{ label, amount: pesos(amount), strong }];
  switch (finding.code) {
    case "budget/total-mismatch":
    case "sheet/total-mismatch":
      return [
        ...row(total.sum, finding.params.sum),
        ...row(total.declared, finding.params.declared),
        ...row(total.difference, Math.abs(finding.params.difference), true),
      ];
    case "budget/rubro-mismatch":
      return [
        ...row(total.rubro, finding.params.rubro),
        ...row(total.sum, finding.params.sum),
        ...row(total.declared, finding.params.declared),
      ];
    default:
      return [];
  }
}

/** The card of a total that does not agree; undefined for any other finding. */
export function describeTotal(finding: Finding, input: TotalInput): TotalView | undefined {
  const amounts = amountsOf(finding, input.texts);
  const explanations = (finding.explanations ?? []).map((one) => describeExplanation(one, input));
  const leads = (finding.leads ?? []).map((one) => describeExplanation(one, input));
  if (amounts.length === 0 && explanations.length + leads.length === 0) return undefined;
  return { amounts, explanations, leads };
}
