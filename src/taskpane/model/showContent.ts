import type { Cell } from "../../domain/workbook/Cell";
import type { PaneTexts } from "../texts/Texts";

/** Longer formulas say nothing to a reader: those of the risk sheets have some 2,000 characters. */
const longestFormula = 80;

/** What a cell holds, for a line of before and after. */
export function showContent(content: Cell, { empty, formula, showFormula }: PaneTexts["review"]): string {
  const text = String(content);
  if (text === "") return empty;
  if (!text.startsWith("=")) return text;
  return text.length > longestFormula ? formula : showFormula(text);
}
