import { copyPartOf, fillsColumn } from "../../domain/copies/copyTables";
import type { IsOwn } from "../../domain/copies/ownRows";
import type { Project } from "../../domain/project/Project";
import { type Area, formatArea } from "../../domain/workbook/address";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { Op } from "../../domain/workbook/WritePlan";
import type { SheetLayout, TableLayout } from "../../layouts/Layout";
import { findRuns } from "../structure/runs";

/** The cells of a sheet's table that its municipality fills, and those that it only reads. */
interface Lock {
  readonly sheet: string;
  readonly open: readonly string[];
  readonly closed: readonly string[];
}

type IsOpen = (column: string, index: number) => boolean;

/** Of a row that was sent, some columns; of the empty ones below, all. `index` counts data rows from 0. */
function openCells(table: TableLayout, sent: Project, isOwn: IsOwn): IsOpen {
  const { key } = table;
  if (key === "findings") return () => false;
  const own = sent[key].map((row) => isOwn(key, row));
  const adds = (copyPartOf(key)?.spare ?? 0) > 0;
  return (column, index) => (index < own.length ? own[index] === true && fillsColumn(key, column) : adds);
}

function columnAreas(at: Pick<Area, "row" | "column" | "rows">, holds: (index: number) => boolean): readonly string[] {
  const runs = findRuns(0, at.rows - 1, holds);
  return runs.map(({ first, last }) =>
    formatArea({ row: at.row + first, column: at.column, rows: last - first + 1, columns: 1 }),
  );
}

function lockOf({ name, table }: SheetLayout, sent: Project, isOwn: IsOwn): Lock {
  if (table === undefined || table.key === "findings") return { sheet: name, open: [], closed: [] };
  const isOpen = openCells(table, sent, isOwn);
  const rows = Math.max(1, sent[table.key].length + (copyPartOf(table.key)?.spare ?? 0));
  const typed = table.columns.flatMap(({ key, kind }, index) =>
    kind === "computed" ? [] : [{ key, at: { row: table.headerRow + 1, column: index + 1, rows } }],
  );
  return {
    sheet: name,
    open: typed.flatMap(({ key, at }) => columnAreas(at, (index) => isOpen(key, index))),
    closed: typed.flatMap(({ key, at }) => columnAreas(at, (index) => !isOpen(key, index))),
  };
}

/** What a municipality fills and what it reads on the sheets of its copy; `sent` is the project without the empty rows. */
export function locksOf(layouts: readonly SheetLayout[], sent: Project, isOwn: IsOwn): readonly Lock[] {
  return layouts.map((layout) => lockOf(layout, sent, isOwn));
}

/** What is only read looks as what is calculated: pale cells are those to be filled. */
export function planClosedLook(locks: readonly Lock[], layouts: readonly SheetLayout[]): readonly Op[] {
  const fields = layouts.flatMap(({ name: sheet, fields }) => fields.map(({ cell }) => ({ sheet, area: cell })));
  const cells = locks.flatMap(({ sheet, closed }) => closed.map((area) => ({ sheet, area })));
  return [...fields, ...cells].map((at) => ({ op: "setStyle", ...at, style: "computed" }));
}

/** The workbook with every sheet protected, and what is to be filled left open. */
export function lockSheets(snapshot: Snapshot, locks: readonly Lock[]): Snapshot {
  const open = new Map(locks.map((lock) => [lock.sheet, lock.open]));
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    protected: true,
    look: { ...sheet.look, unlocked: open.get(sheet.name) ?? [] },
  }));
  return { ...snapshot, sheets };
}
