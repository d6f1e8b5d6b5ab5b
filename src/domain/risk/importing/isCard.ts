import { isBlank } from "../../text/isBlank";
import type { Cell, Grid } from "../../workbook/Cell";
import { columnAliases, sidedAliases } from "./columnAliases";
import { bareKey, withoutSide } from "./headerText";
import type { MapField } from "./MapField";

/** The risk and so many more: fewer are a letterhead or a list. */
const leastLabels = 4;
const mostRows = 60;

/** What only a risk has; a process or a responsible stands above any sheet. */
const telling: readonly MapField[] = [
  "causes",
  "consequences",
  "probability",
  "impactWord",
  "inherentZone",
  "controlText",
  "treatment",
];

/** The very headings of the fields. */
const labels: ReadonlyMap<string, MapField> = new Map<string, MapField>([
  ...columnAliases.flatMap(([field, aliases]) => aliases.map((alias) => [alias, field] as const)),
  ...sidedAliases.flatMap(({ inherent, aliases }) => aliases.map((alias) => [alias, inherent] as const)),
  ["riesgo", "text"],
]);
const longestLabel = 60;

function headingOf(cell: Cell): MapField | undefined {
  if (typeof cell !== "string" || cell.length < 2 || cell.length > longestLabel) return undefined;
  const key = bareKey(cell);
  return labels.get(key) ?? labels.get(withoutSide(key));
}

function labelOf(cell: Cell): MapField | undefined {
  const field = headingOf(cell);
  return field === "text" || (field !== undefined && telling.includes(field)) ? field : undefined;
}

const filled = (row: readonly Cell[] | undefined) => (row ?? []).filter((cell) => !isBlank(cell));

/** Labels of a row whose value stands at their right, before the next label. */
function besideIn(row: readonly Cell[]): readonly MapField[] {
  return row.flatMap((cell, index): readonly MapField[] => {
    const field = labelOf(cell);
    const next = row.slice(index + 1).find((one) => !isBlank(one)) ?? "";
    return field === undefined || isBlank(next) || labelOf(next) !== undefined ? [] : [field];
  });
}

/** A risk may say «Control» in one of its cells: in a row of labels most cells are some. */
function isLabelRow(row: readonly Cell[]): boolean {
  const cells = filled(row);
  return cells.filter((cell) => headingOf(cell) !== undefined).length * 2 > cells.length;
}

/** Labels of a row with one row of values below, and nothing or other labels below that. */
function belowIn(grid: Grid, at: number): readonly MapField[] {
  const [row = [], values = [], after = []] = grid.slice(at, at + 3);
  const isBand = isLabelRow(row) && (filled(after).length === 0 || isLabelRow(after));
  if (!isBand || filled(values).some((cell) => labelOf(cell) !== undefined)) return [];
  return row.flatMap((cell, index): readonly MapField[] => {
    const field = labelOf(cell);
    return field === undefined || isBlank(values[index] ?? "") ? [] : [field];
  });
}

/** Whether labels in several rows say together what one table would say in its headings. */
function isSpread(rows: readonly (readonly MapField[])[], leastRows: number): boolean {
  const known = new Set<MapField>();
  const adding = rows.filter((fields) => {
    const before = known.size;
    for (const field of fields) known.add(field);
    return known.size > before;
  });
  return known.has("text") && known.size >= leastLabels && adding.length >= leastRows;
}

/** A sheet that tells one risk with labels above each value, in bands: its rows are no risks. */
export function isBandedCard(grid: Grid): boolean {
  const rows = grid.slice(0, mostRows).map((_, at) => belowIn(grid, at));
  return isSpread(rows, 2);
}

/** A sheet that tells one risk with labels beside or above each value, and is no table of risks. */
export function isCard(grid: Grid): boolean {
  return isSpread(grid.slice(0, mostRows).map(besideIn), leastLabels - 1) || isBandedCard(grid);
}
