import type { Explanation, Finding } from "../domain/findings/Finding";
import { type RowNumbers, rowNumberOf } from "../domain/findings/rowNumbers";
import type { Translated } from "./Catalog";
import type { explanationWords } from "./es/explanations";
import type { total as spanishTotal } from "./es/pane/total";
import { millions, pesos } from "./format";

type TotalTexts = Translated<typeof spanishTotal>;

/** An amount of a total that does not agree, under its label. */
interface TotalAmount {
  readonly label: string;
  readonly amount: string;
  readonly strong: boolean;
}

/** The amounts that disagree; none for a finding that is about no total. */
export function totalAmounts(finding: Finding, total: TotalTexts): readonly TotalAmount[] {
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

/** «Renglón 3», «Rubro, fila 2» or «El TOTAL»; undefined for a cell outside our tables. */
export function amountName(
  { place }: Explanation,
  rows: RowNumbers,
  rubroSheet: string,
  total: TotalTexts,
): string | undefined {
  if (!("section" in place || rows.has(place.sheet))) return undefined;
  const number = rowNumberOf(place, rows);
  const isRubro = "section" in place ? place.section.startsWith("8.2") : place.sheet === rubroSheet;
  if (number === undefined) return total.theTotal;
  return isRubro ? total.rubroLine(number) : total.line(number);
}

/** «144,8 millones por unidad; los otros renglones van de 4,7 a 14,3.» */
export function unitSentence({ unitValue }: Explanation, total: TotalTexts): readonly string[] {
  if (unitValue === undefined) return [];
  return [total.unitValue(millions(unitValue.from), millions(unitValue.min), millions(unitValue.max))];
}

/** Why an explanation ranks where it does, one sentence each; that it stands first in the table is no reason. */
export function rankReasons({ reasons }: Explanation, words: Translated<typeof explanationWords>): readonly string[] {
  return reasons.filter((reason) => reason !== "order").map((reason) => words.reason(reason));
}
