import { type Area, formatArea } from "./address";
import { assertArea, overlaps } from "./areas";
import { cellAt } from "./cellAt";
import { eachCellOf, isTouched, type SheetStates } from "./restoreCells";
import type { SheetSnapshot, TableSnapshot } from "./Snapshot";
import { sameData } from "./sameData";
import type { Op } from "./WritePlan";

interface TableRestore {
  readonly ops: readonly Op[];
  /** Blocks whose cells stay as they are, because a table or column with something of the user's stays. */
  readonly keptAreas: readonly Area[];
}

// ECMA-376 18.3.1.73: a sheet has 16,384 columns.
const lastColumn = 16_384;

/** The table of that name in any case; undefined when the sheet has none. */
function findTable(sheet: SheetSnapshot | undefined, name: string): TableSnapshot | undefined {
  return sheet?.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
}

/** True when nobody changed a cell of the area since the plan: it holds what the plan wrote, or still what was there before. */
export function isUntouched(states: SheetStates, area: Area): boolean {
  let same = true;
  eachCellOf(area, (row, column) => {
    same &&= !isTouched(states, row, column);
  });
  return same;
}

/** Columns that the plan added and nobody used go; from the first one that stays, the cells to its right have moved and stay too. */
function removeColumns(sheet: string, states: SheetStates, table: TableSnapshot, was: TableSnapshot): TableRestore {
  const area = assertArea(table.area);
  const added = table.columns.slice(was.columns.length);
  const used = added.findLastIndex((_, index) => {
    const column = area.column + was.columns.length + index;
    return !isUntouched(states, { ...area, column, columns: 1 });
  });
  const first = area.column + was.columns.length;
  return {
    ops: added
      .slice(used + 1)
      .reverse()
      .map((header) => ({ op: "removeTableColumn", sheet, table: table.name, header })),
    keptAreas: used < 0 ? [] : [{ ...area, column: first, columns: lastColumn - first + 1 }],
  };
}

function resizeRows(
  sheet: string,
  states: SheetStates,
  { table, was }: { readonly table: TableSnapshot; readonly was: TableSnapshot },
  columns: number,
): Op[] {
  const [area, old] = [assertArea(table.area), assertArea(was.area)];
  const more = area.rows - old.rows;
  const below = { ...area, row: old.row + old.rows, rows: more };
  if (more === 0 || (more > 0 && !isUntouched(states, below))) return [];
  return [{ op: "resizeTable", sheet, table: table.name, area: formatArea({ ...old, columns }) }];
}

function isSamePlace(table: TableSnapshot, was: TableSnapshot): boolean {
  const [area, old] = [assertArea(table.area), assertArea(was.area)];
  return area.row === old.row && area.column === old.column && area.columns >= old.columns;
}

/** One table of the sheet as the plan left it: back to its old size, or to plain cells when the plan made it. */
function restoreTable(sheet: string, states: SheetStates, table: TableSnapshot): TableRestore {
  const was = findTable(states.before, table.name);
  if (sameData(was, table)) return { ops: [], keptAreas: [] };
  const now = findTable(states.now, table.name);
  // A plan that was stopped half way may not have come to this table.
  if (now === undefined || sameData(now, was)) return { ops: [], keptAreas: [] };
  const area = assertArea(now.area);
  if (!sameData(now, table)) return { ops: [], keptAreas: [{ ...area, columns: lastColumn - area.column + 1 }] };
  if (was !== undefined && isSamePlace(table, was)) {
    const columns = removeColumns(sheet, states, table, was);
    const width = table.columns.length - columns.ops.length;
    return { ...columns, ops: [...columns.ops, ...resizeRows(sheet, states, { table, was }, width)] };
  }
  if (!isUntouched(states, area)) return { ops: [], keptAreas: [area] };
  return { ops: [{ op: "removeTable", sheet, table: table.name }], keptAreas: [] };
}

/** Takes back what the plan did to the tables of a sheet, before its cells are put back. */
export function restoreTables(sheet: string, states: SheetStates): TableRestore {
  const parts = states.after.tables.map((table) => restoreTable(sheet, states, table));
  return { ops: parts.flatMap((part) => part.ops), keptAreas: parts.flatMap((part) => part.keptAreas) };
}

/** Tables that stood there before the plan, where their headers stand again and nothing is in their way. */
export function reviveTables(sheet: string, now: SheetSnapshot, before: SheetSnapshot | undefined): readonly Op[] {
  const lost = (before?.tables ?? []).filter((table) => findTable(now, table.name) === undefined);
  return lost.flatMap((table): Op[] => {
    const area = assertArea(table.area);
    const free = now.tables.every((other) => !overlaps(assertArea(other.area), area));
    const headers = table.columns.every((header, i) => String(cellAt(now, area.row, area.column + i).value) === header);
    return free && headers ? [{ op: "addTable", sheet, table: table.name, area: table.area }] : [];
  });
}
