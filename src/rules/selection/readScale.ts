import type { SelectionNote } from "../../domain/selection/SelectionReport";
import { normalizeText } from "../../domain/text/normalizeText";
import { cellName, type Grid, mark, markAt, valueAt } from "./Grid";

/** Titles and headings stand in the first rows. */
const titleRows = 20;
const thousands = /\b(?:en )?miles(?: de(?: pesos)?)?\b|\bthousands?\b|[$€] ?'?000\b|\(000s?\)/;
const millions = /\bmillones(?: de(?: pesos)?)?\b|\bmillions?\b/;

/** Whether a title or heading says that amounts are in thousands or millions: told once, since sums are then rounded. */
export function readScale(grid: Grid): SelectionNote[] {
  const cells = Math.min(grid.rows, titleRows) * grid.columns;
  for (let i = 0; i < cells; i++) {
    const [row, column] = [Math.floor(i / grid.columns), i % grid.columns];
    const factor = factorOf(grid, row, column);
    if (factor !== undefined) return [{ kind: "scaled", cell: cellName(grid, row, column), factor }];
  }
  return [];
}

function factorOf(grid: Grid, row: number, column: number): 1_000 | 1_000_000 | undefined {
  const found = markAt(grid, row, column);
  if (found !== mark.text && found !== mark.brokenText) return undefined;
  const text = normalizeText(String(valueAt(grid, row, column)).slice(0, 200));
  if (millions.test(text)) return 1_000_000;
  return thousands.test(text) ? 1_000 : undefined;
}
