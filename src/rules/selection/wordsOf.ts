import { normalizeText } from "../../domain/text/normalizeText";
import { type Grid, mark, markAt, type Rect, valueAt } from "./Grid";

/** The words of a row, normalised, as far as a label can need them. */
export function wordsOf(grid: Grid, rect: Rect, row: number): string {
  const words: string[] = [];
  for (let column = rect.left; column <= rect.right; column++) {
    if (markAt(grid, row, column) === mark.text) words.push(String(valueAt(grid, row, column)).slice(0, 80));
  }
  return normalizeText(words.join(" ").slice(0, 200));
}
