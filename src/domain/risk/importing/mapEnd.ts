import { normalizeText } from "../../text/normalizeText";
import type { Cell, Grid } from "../../workbook/Cell";
import type { Headers } from "./findHeaders";
import { readProbability } from "./readLevels";
import { cellReader, filledIn, isHeadingAgain, openingOf, type Row } from "./rowMarks";

const signed = /^(?:elaboro|elaborado|reviso|revisado|aprobo|aprobado|valido|validado)\b/;
const versions = /^(?:control|historial) de (?:cambios|versiones)$/;
const line = /^_{3,}$/;

/** Signatures side by side, lines to sign on and the list of versions end a map: the names below them are no risks. */
function isEnd(row: Row, headers: Headers): boolean {
  const filled = filledIn(row).map((cell) => normalizeText(String(cell)));
  const { isProse, text } = openingOf(row, headers);
  const names = filled.filter((cell) => signed.test(cell)).length;
  if (names >= 2 && names * 2 >= filled.length) return true;
  return filled.every((cell) => line.test(cell)) || (!isProse && versions.test(text));
}

/** More cells than a list of versions has. */
const leastCells = 6;

/** Another page of the map below the signatures of one: its headings, or a risk that is valued. */
function beginsPage(row: Row, headers: Headers, probability: Cell): boolean {
  const isValued = filledIn(row).length >= leastCells && readProbability(probability) !== undefined;
  return isValued || isHeadingAgain(row, headers);
}

/** The rows from the end of a map to the next page of it. */
export function rowsBelow(grid: Grid, headers: Headers): ReadonlySet<number> {
  const read = cellReader(grid, headers);
  let isBelow = false;
  const rows = grid.flatMap((cells, row) => {
    if (row <= headers.last || filledIn(cells).length === 0) return [];
    isBelow = !beginsPage(cells, headers, read(row, "probability")) && (isBelow || isEnd(cells, headers));
    return isBelow ? [row] : [];
  });
  return new Set(rows);
}
