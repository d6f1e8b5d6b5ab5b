import type { SelectionNote } from "../../domain/selection/SelectionReport";
import { normalizeText } from "../../domain/text/normalizeText";
import { cellName, type Grid, isAmountAt, mark, markAt, valueAt } from "./Grid";
import { readLabel } from "./totalLabel";

/** Titles and headings stand in the first rows. */
const titleRows = 20;
const thousands = /\b(?:en )?miles(?: de(?: pesos)?)?\b|\bthousands?\b|[$€] ?'?000\b|\(000s?\)/;
/** Millions after a figure or a number in words are counted, and no unit. */
const counted =
  /(?:\d|\b(?:un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|(?:dieci|veinti)\p{L}+|(?:tre|cuare|cincue|sese|sete|oche|nove)nta|cien|ciento|\p{L}+cient[oa]s|quinientos|mil|varios|muchos|one|two|three|four|five|six|seven|eight|nine|ten)) (?:mil(?:es|lones)|millions?|thousands?)\b/gu;
type Factor = 1_000 | 1_000_000;
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

function factorOf(grid: Grid, row: number, column: number): Factor | undefined {
  const found = markAt(grid, row, column);
  if (found !== mark.text && found !== mark.brokenText) return undefined;
  const text = String(valueAt(grid, row, column)).slice(0, 200);
  return isTotalOfRow(grid, row, text) ? undefined : scaleIn(text);
}

/** «Total (en miles de pesos)» beside its amount tells the unit of that amount alone. */
function isTotalOfRow(grid: Grid, row: number, text: string): boolean {
  if (readLabel(text) === undefined) return false;
  return Array.from({ length: grid.columns }, (_, column) => column).some((column) => isAmountAt(grid, row, column));
}

/** The unit that a title, heading or label names: «cifras en miles de pesos»; «143,1 millones» and «sesenta y cinco millones» are amounts. */
export function scaleIn(text: string): Factor | undefined {
  const flat = normalizeText(text).replace(counted, "");
  if (millions.test(flat)) return 1_000_000;
  return thousands.test(flat) ? 1_000 : undefined;
}
