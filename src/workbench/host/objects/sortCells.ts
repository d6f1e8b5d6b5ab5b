import { shiftFormula } from "../../../domain/formula/shiftFormula";
import type { Area } from "../../../domain/workbook/address";
import { formatArea } from "../../../domain/workbook/address";
import { intersect } from "../../../domain/workbook/areas";
import type { Cell } from "../../../domain/workbook/Cell";
import type { BookCell, CellContent } from "../Book";
import { tellOfSheet } from "../events";
import type { Host } from "../Host";
import { does, type HostClass } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import type { RangeSelf } from "../Ref";
import { asBoolean, asFields, asNumber, boundedArea } from "./access";
import { assertUnlocked } from "./protect";
import { valueType } from "./texts";

interface Key {
  readonly index: number;
  readonly ascending: boolean;
}

/** Excel sorts numbers before texts, these before booleans and errors; empty cells stand last whatever the direction. */
const ranks: Readonly<Record<string, number>> = { Double: 0, String: 1, Boolean: 2, Error: 3, Empty: 4 };

function compareTexts(a: string, b: string, matchCase: boolean): number {
  const order = a.localeCompare(b, "es", { sensitivity: matchCase ? "variant" : "accent" });
  return order;
}

function compare(a: Cell, b: Cell, ascending: boolean, matchCase: boolean): number {
  const [first = 4, second = 4] = [ranks[valueType(a)], ranks[valueType(b)]];
  if (first === 4 || second === 4) return first - second;
  const turn = ascending ? 1 : -1;
  if (first !== second) return turn * (first - second);
  if (typeof a === "string" && typeof b === "string") return turn * compareTexts(a, b, matchCase);
  return turn * (Number(a) - Number(b));
}

function readKeys(fields: unknown, count: number): readonly Key[] {
  if (!Array.isArray(fields) || fields.length === 0) return refuse("InvalidArgument", "fields: at least one field.");
  return fields.map((one) => {
    const { key, ascending = true, sortOn = "Value" } = asFields(one, "fields");
    if (sortOn !== "Value") return refuse("ApiNotFound", `SortField.sortOn = "${String(sortOn)}"`);
    const index = asNumber(key, "key", 0);
    if (index >= count) return refuse("InvalidArgument", `key: the range has only ${count} fields.`);
    return { index, ascending: asBoolean(ascending, "ascending") };
  });
}

interface Sorting {
  readonly fields: unknown;
  readonly matchCase: boolean;
  /** Rows are sorted by their cells in some columns; else columns by their cells in some rows. */
  readonly byRows: boolean;
}

const linesOf = (cells: readonly (readonly BookCell[])[], byRows: boolean): readonly (readonly BookCell[])[] =>
  byRows ? cells : (cells[0] ?? []).map((_, c) => cells.map((row) => row[c] ?? { value: "" }));

function lineArea(area: Area, byRows: boolean, index: number): Area {
  return byRows ? { ...area, row: area.row + index, rows: 1 } : { ...area, column: area.column + index, columns: 1 };
}

function movedContent({ value, formula }: BookCell, distance: number, byRows: boolean): CellContent {
  if (formula === undefined) return { value };
  return { formula: shiftFormula(formula, byRows ? distance : 0, byRows ? 0 : distance) };
}

/** Sorts rows or columns with their looks; relative references of formulas move with their row or column. */
export function sortCells(host: Host, { sheet, area }: RangeSelf, { fields, matchCase, byRows }: Sorting): void {
  const { book } = host;
  const merged = book.merges(sheet).some((one) => intersect(one, area) !== undefined);
  if (merged) refuse("InvalidOperation", "Merged cells cannot be sorted.");
  const lines = linesOf(book.read(sheet, area), byRows);
  const keys = readKeys(fields, byRows ? area.columns : area.rows);
  const order = lines.map((_, index) => index);
  order.sort((a, b) => {
    for (const { index, ascending } of keys) {
      const result = compare(lines[a]?.[index]?.value ?? "", lines[b]?.[index]?.value ?? "", ascending, matchCase);
      if (result !== 0) return result;
    }
    return a - b;
  });
  const sorted = order.map((from, to) => (lines[from] ?? []).map((cell) => movedContent(cell, to - from, byRows)));
  const pairs = order.flatMap((from, to) =>
    from === to
      ? []
      : [
          [
            { sheet, area: lineArea(area, byRows, from) },
            { sheet, area: lineArea(area, byRows, to) },
          ] as const,
        ],
  );
  book.copyLooks(...pairs);
  book.write(sheet, area, byRows ? sorted : (sorted[0] ?? []).map((_, r) => sorted.map((line) => line[r])));
  tellOfSheet(host, byRows ? "RowSorted" : "ColumnSorted", sheet, { source: "Local", address: formatArea(area) });
}

function applySort(host: Host, range: RangeSelf, args: readonly unknown[]): void {
  const [fields, matchCase = false, hasHeaders = false, orientation = "Rows"] = args.map((one) => one ?? undefined);
  assertUnlocked(host, range);
  const area = boundedArea(range);
  const byRows = orientation === "Rows";
  const head = asBoolean(hasHeaders, "hasHeaders") ? 1 : 0;
  const body = byRows
    ? { ...area, row: area.row + head, rows: area.rows - head }
    : { ...area, column: area.column + head, columns: area.columns - head };
  if (body.rows < 1 || body.columns < 1) return;
  sortCells(host, { sheet: range.sheet, area: body }, { fields, matchCase: asBoolean(matchCase, "matchCase"), byRows });
}

export const rangeSortClass: HostClass<RangeSelf> = {
  members: { Apply: does("1.2", (range, args, host) => applySort(host, range, args)) },
};
