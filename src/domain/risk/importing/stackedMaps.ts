import { isBlank } from "../../text/isBlank";
import type { Cell, Grid } from "../../workbook/Cell";
import { findBestHeaders, type Headers, headersAt, isRiskMap } from "./findHeaders";
import { headerKey } from "./headerText";
import type { MapGrid } from "./ImportedMap";
import { isRiskRow, isRiskText } from "./isRiskText";
import { filledIn, isTitle } from "./rowMarks";

const longestHeading = 60;
const leastHeadings = 4;
/** More maps of unlike columns than a sheet has; each of them costs a search for its headings. */
const mostParts = 20;
const group =
  /\b(?:riesgos?|control(?:es)?|identificacion|analisis|valoracion|evaluacion|tratamiento|plan|residual|inherente)\b/;

const isShort = (cell: Cell) => typeof cell === "string" && cell.trim().length <= longestHeading;

/** Short texts, of which one names a part of a map. */
function isHeadingLike(row: readonly Cell[], least: number): boolean {
  const filled = filledIn(row);
  if (filled.length < least || !filled.every(isShort) || isRiskRow(row)) return false;
  return filled.some((cell) => group.test(headerKey(String(cell))));
}

/** The same headings in the same columns, as on the next page. */
function isSameHead(row: readonly Cell[], { columns }: Headers): boolean {
  const same = columns.filter(({ index, leaf, group: above }) => {
    const text = String(row[index] ?? "").trim();
    return text !== "" && (text === leaf || above.split(" · ").includes(text));
  });
  return same.length * 2 > filledIn(row).length;
}

/** The headings of another map in a row below those of one; not the same headings on the next page. */
function isOtherHead(grid: Grid, headers: Headers, row: number): boolean {
  const cells = grid[row] ?? [];
  if (!isHeadingLike(cells, leastHeadings) || isSameHead(cells, headers)) return false;
  // What its columns hold ends where the next headings begin.
  const next = grid.findIndex((one, at) => at > row + 1 && isHeadingLike(one, leastHeadings));
  return isRiskMap(headersAt(next < 0 ? grid : grid.slice(0, next), row));
}

/** Where another map begins: with its groups and its title. */
function beginOf(grid: Grid, headers: Headers, head: number): number {
  let first = head;
  while (first - 1 > headers.last && isHeadingLike(grid[first - 1] ?? [], 2)) first -= 1;
  const isAbove = (row: readonly Cell[]) => row.every((cell) => isBlank(cell)) || isTitle(row, headers);
  while (first - 1 > headers.last && isAbove(grid[first - 1] ?? [])) first -= 1;
  return first;
}

function hasRisks(grid: Grid, { matched, last }: Headers): boolean {
  const text = matched.find(({ field }) => field === "text")?.index ?? -1;
  return grid.slice(last + 1).some((row) => isRiskText(row[text] ?? ""));
}

/** The first row of the second of two maps, one under the other; undefined where there is one map. */
function findSplit(values: Grid): number | undefined {
  const headers = findBestHeaders(values);
  if (headers === undefined || !isRiskMap(headers)) return undefined;
  const above = values.slice(0, headers.first);
  const upper = findBestHeaders(above);
  if (upper !== undefined && isRiskMap(upper) && hasRisks(above, upper)) return beginOf(values, upper, headers.first);
  for (let row = headers.last + 2; row < values.length; row += 1) {
    if (isOtherHead(values, headers, row)) return beginOf(values, headers, row);
  }
  return undefined;
}

/** Parts a sheet with maps of unlike columns one under the other; maps of the same columns are one. */
export function partStacked(grid: MapGrid, most = mostParts): readonly MapGrid[] {
  const split = most > 1 ? findSplit(grid.values) : undefined;
  if (split === undefined || split === 0) return [grid];
  const [upper, lower] = [grid.values.slice(0, split), grid.values.slice(split)];
  return [{ ...grid, values: upper }, ...partStacked({ ...grid, row: grid.row + split, values: lower }, most - 1)];
}
