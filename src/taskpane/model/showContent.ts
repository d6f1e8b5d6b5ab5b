import type { Cell } from "../../domain/workbook/Cell";
import type { PaneTexts } from "../texts/Texts";

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
