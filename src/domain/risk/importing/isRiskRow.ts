import type { Cell } from "../../workbook/Cell";
import { bareWord } from "./findWord";

/** Words that only a valued risk holds; no heading is one of them. */
const levels =
  /^(?:rara vez|improbable|posible|probable|casi segur[oa]|muy baj[oa]|muy alt[oa]|moderad[oa]|mayor|menor|catastrofic[oa]|leve)$/;
/** Letters of a text that no heading has, unless it is a question. */
const longText = 40;
const mostNumbers = 8;

/** A row that says a risk with its values: it stands below headings, never among them. */
export function isRiskRow(row: readonly Cell[]): boolean {
  // Two levels side by side need no text to be values.
  if (row.filter((cell) => levels.test(bareWord(cell))).length >= 2) return true;
  // The numbers of the questions stand among headings.
  if (row.filter((cell) => typeof cell === "number").length > mostNumbers) return false;
  const isText = (cell: Cell) => typeof cell === "string" && cell.trim().length > longText && !/[?:]/.test(cell);
  const isValue = (cell: Cell) => (typeof cell === "number" ? Number.isInteger(cell) : levels.test(bareWord(cell)));
  return row.some(isText) && row.some(isValue);
}
