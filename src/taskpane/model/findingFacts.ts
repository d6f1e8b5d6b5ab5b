import type { Finding } from "../../domain/findings/Finding";
import type { Cell } from "../../domain/workbook/Cell";
import { pesos } from "../../i18n/format";
import { findingValues } from "../../layouts/findingValues";
import type { PaneTexts } from "../texts/Texts";
import { buildPlace } from "./buildPlace";
import { describeSize } from "./describeOutside";
import type { TotalInput } from "./describeTotal";
import type { ChangeView, FindingView } from "./FindingView";

/** A value of a cell as people read it; amounts of the budget in pesos. */
function showValue(value: Cell | undefined, code: string, review: PaneTexts["review"]): string {
  if (value === undefined) return review.empty;
  const isMoney = /^(budget|sheet)\//.test(code) && typeof value === "number" && Number.isInteger(value);
  return isMoney && Math.abs(value) >= 1000 ? pesos(value) : showContent(value, review);
}

/** Found beside expected, where the finding has both. */
export function factsOf(finding: Finding, review: PaneTexts["review"]): Pick<FindingView, "found" | "expected"> {
  const { found, expected } = findingValues(finding);
  if (found === "" || expected === "") return {};
  return { found: showContent(found, review), expected: showContent(expected, review) };
}

/** The cells of a repair, before and after. */
export function describeChanges(finding: Finding, input: TotalInput): readonly ChangeView[] {
  const { review } = input.texts;
  const showSize = describeSize(finding, input);
  const show = (value: Cell) => showSize?.(Number(value)) ?? showValue(value, finding.code, review);
  return (finding.fix?.changes ?? []).map(({ place, from, to }) => ({
    place: buildPlace(place, input.rows, review),
    from: show(from),
    to: show(to),
  }));
}

/** Longer formulas say nothing to a reader: those of the risk sheets have some 2,000 characters. */
const longestFormula = 80;

/** Spaces at the ends, which nobody sees: «1-2-5-1·». */
function markSpaces(text: string): string {
  return text.replace(/^\s+|\s+$/g, (spaces) => "·".repeat(spaces.length));
}

/** What a cell holds, for a line of before and after. */
export function showContent(content: Cell, { empty, formula, showFormula }: PaneTexts["review"]): string {
  const text = String(content);
  if (text === "") return empty;
  if (!text.startsWith("=")) return markSpaces(text);
  return text.length > longestFormula ? formula : showFormula(text);
}
