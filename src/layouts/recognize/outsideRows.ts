import { isBlank } from "../../domain/text/isBlank";
import { type Area, areaOf, parseArea } from "../../domain/workbook/address";
import { dataRows, overlaps } from "../../domain/workbook/areas";
import { type CellState, cellAt } from "../../domain/workbook/cellAt";
import type { SheetSnapshot } from "../../domain/workbook/Snapshot";
import type { FoundTable } from "../findTable";
import type { ProjectTable, SheetLayout } from "../Layout";
import { rowKind } from "./rowKinds";

export const filled = ({ value, formula }: CellState) => !isBlank(value) || formula !== "";

export function isFree(sheet: SheetSnapshot, area: Area, own: string): boolean {
  return sheet.tables.every((table) => table.name === own || !overlaps(areaOf(table.area), area));
}

/** A row that only holds what the column above adds up to is its total. */
function isColumnSum(found: FoundTable, layout: ProjectTable, row: number): boolean {
  const { sheet, area, columns } = found;
  const cells = Array.from({ length: area.columns }, (_, index) => cellAt(sheet, row, area.column + index));
  const places = cells.flatMap((cell, index) => (filled(cell) ? [area.column + index] : []));
  const [place] = places;
  const money = layout.columns.some(({ key, kind }) => kind === "money" && columns[key] === place);
  if (places.length !== 1 || place === undefined || !money) return false;
  const sum = dataRows(area).map((row) => cellAt(sheet, row, place).value);
  return (
    sum.reduce<number>((total, value) => total + (typeof value === "number" ? value : 0), 0) ===
    cellAt(sheet, row, place).value
  );
}

interface Under {
  readonly rows: readonly number[];
  /** Rows that join the table without a gap, all of them records. */
  readonly joined: number;
}

/** Rows under the table: those that touch it where they may be records, later ones only where they surely are. */
export function rowsUnder(found: FoundTable, layout: ProjectTable): Under {
  const { sheet, area } = found;
  const first = area.row + area.rows;
  const bottom = (sheet.cells?.row ?? 1) + (sheet.cells?.values.length ?? 0) - 1;
  const rows: number[] = [];
  let [touching, joined] = [true, 0];
  for (let row = first; row <= bottom && isFree(sheet, { ...area, row, rows: 1 }, found.table.name); row += 1) {
    const kind = rowKind(found, layout, row);
    const isRow = kind === "record" || (touching && kind === "likely");
    if (isRow) rows.push(row);
    if (kind === "record" && joined === row - first) joined += 1;
    touching &&= isRow;
  }
  return { rows, joined };
}

/** The row right above the headings, where the layout itself puts nothing. */
export function rowsAbove(
  found: FoundTable,
  layout: SheetLayout & { readonly table: ProjectTable },
): readonly number[] {
  const row = found.area.row - 1;
  const own = [
    ...layout.fields.flatMap(({ cell, labelCell }) => [cell, labelCell]),
    ...(layout.cells ?? []).map(({ cell }) => cell),
  ];
  const taken = row < 3 || own.some((cell) => parseArea(cell)?.row === row);
  return !taken && rowKind(found, layout.table, row) === "record" ? [row] : [];
}

/** A lone amount under its column that is not the column's sum: a person may have meant a line. */
export function isLoneAmount(found: FoundTable, layout: ProjectTable, row: number): boolean {
  const places = layout.columns.flatMap(({ key, kind }) => (kind === "money" ? (found.columns[key] ?? []) : []));
  const amount = places.some((place) => {
    const { value, formula } = cellAt(found.sheet, row, place);
    return typeof value === "number" && formula === "";
  });
  return amount && rowKind(found, layout, row) !== "total" && !isColumnSum(found, layout, row);
}
