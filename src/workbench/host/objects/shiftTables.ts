import type { Area } from "../../../domain/workbook/address";
import { moveArea, type Shift } from "../../../domain/workbook/moveArea";
import type { BookTable } from "../Book";
import type { Host } from "../Host";
import { refuse } from "../protocol/HostFailure";
import { completeHeaders, headersOf } from "./headers";
import { loseColumns, loseTable } from "./loseTables";

/** A table and where it stands afterwards; undefined when all of it goes. */
interface TableMove {
  readonly table: BookTable;
  readonly area: Area | undefined;
}

function isSame(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** Excel moves no part of a table, and no header row leaves its table. */
function moveTable(table: BookTable, shift: Shift): TableMove {
  const [area, ...parts] = moveArea(table.area, shift);
  const gone = shift.from + shift.step;
  const header = table.area.row;
  const losesHeader = shift.axis === "row" && shift.step < 0 && header >= gone && header < shift.from;
  if (parts.length > 0 || (losesHeader && area !== undefined))
    return refuse("InvalidOperation", `The table «${table.name}» stands in the way.`);
  const least = area === undefined ? undefined : { ...area, rows: Math.max(area.rows, 2) };
  return { table, area: least };
}

/** Where the tables of a sheet stand after a shift; refused before anything moves. */
export function tablesAfter({ book }: Host, sheet: string, shift: Shift): readonly TableMove[] {
  const moves = book
    .tables()
    .filter((table) => table.sheet === sheet)
    .map((table) => moveTable(table, shift))
    .filter(({ table, area }) => area === undefined || !isSame(table.area, area));
  // Those that move furthest make room first.
  return moves.sort((a, b) => shift.step * (b.table.area[shift.axis] - a.table.area[shift.axis]));
}

/** Titles of the columns that a shift takes out of a table. */
function lostTitles(host: Host, table: BookTable, shift: Shift): readonly string[] {
  if (shift.axis === "row" || shift.step > 0) return [];
  const gone = shift.from + shift.step;
  return headersOf(host, table).filter((_, index) => {
    const column = table.area.column + index;
    return column >= gone && column < shift.from;
  });
}

/** What spoke of tables and columns that go leads nowhere; before they go. */
export function loseParts(host: Host, moves: readonly TableMove[], shift: Shift): void {
  for (const { table, area } of moves) {
    if (area === undefined) loseTable(host, table);
    else loseColumns(host, table, lostTitles(host, table, shift));
  }
}

/** Puts tables where they stand afterwards. */
export function placeTables(host: Host, moves: readonly TableMove[]): void {
  const known = new Set(host.book.tables().map(({ id }) => id));
  for (const { table, area } of moves) {
    if (!known.has(table.id)) continue;
    if (area === undefined) host.book.deleteTable(table.id);
    else {
      completeHeaders(host, table.sheet, area);
      host.book.resizeTable(table.id, area);
    }
  }
}
