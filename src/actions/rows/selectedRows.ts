import { parsePidm } from "../../domain/pidm/parsePidm";
import { monthKeys } from "../../domain/project/Record";
import { isMarked } from "../../domain/schedule/isMarked";
import { parseArea } from "../../domain/workbook/address";
import { cellAt } from "../../domain/workbook/cellAt";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import { cronograma } from "../../layouts/cronograma";
import { type FoundTable, findTable } from "../../layouts/findTable";
import type { TableLayout } from "../../layouts/Layout";
import { metas } from "../../layouts/metas";

/** What a person selected: a sheet and an A1 address of one or several areas, such as "B5:B9,D12". */
export interface SelectedPlace {
  readonly sheet: string;
  readonly area: string;
}

/** Rows of the selection that the pane helps to fill in; sheet rows from 1. */
export type SelectedRows =
  | {
      readonly kind: "meta";
      readonly sheet: string;
      readonly row: number;
      readonly code: string;
      readonly text: string;
    }
  | {
      readonly kind: "schedule";
      readonly sheet: string;
      readonly rows: readonly number[];
      readonly texts: readonly string[];
      /** January to December: marked in all rows, in none, or (undefined) in some. */
      readonly months: readonly (boolean | undefined)[];
    }
  | { readonly kind: "none" };

/** Columns of the months, January first; undefined where one is gone. */
export function monthColumns({ columns }: FoundTable): readonly (number | undefined)[] {
  return monthKeys.map((key) => columns[key]);
}

/** A table of the template as it stands on the sheet of the selection. */
function tableOn(
  snapshot: Snapshot,
  { table }: { readonly table: TableLayout },
  sheet: string,
): FoundTable | undefined {
  const found = findTable(snapshot, table);
  return found?.sheet.name === sheet ? found : undefined;
}

/** Data rows of the table that the selection touches, in their order. */
function rowsIn({ area: table }: FoundTable, selected: string): readonly number[] {
  const rows = new Set<number>();
  for (const part of selected.split(",")) {
    const area = parseArea(part);
    if (area === undefined) continue;
    const last = Math.min(area.row + area.rows, table.row + table.rows);
    for (let row = Math.max(area.row, table.row + 1); row < last; row += 1) rows.add(row);
  }
  return [...rows].toSorted((a, b) => a - b);
}

function textAt({ sheet, columns }: FoundTable, row: number, key: string): string {
  const column = columns[key];
  return column === undefined ? "" : String(cellAt(sheet, row, column).value).trim();
}

function readMeta(found: FoundTable, [row]: readonly number[]): SelectedRows {
  if (row === undefined || found.columns.pidm === undefined) return { kind: "none" };
  const reading = parsePidm(textAt(found, row, "pidm"));
  const code = reading.ok ? reading.code : "";
  return { kind: "meta", sheet: found.sheet.name, row, code, text: textAt(found, row, "text") };
}

function readMonths(found: FoundTable, rows: readonly number[]): readonly (boolean | undefined)[] {
  return monthColumns(found).map((column) => {
    const marks = rows.map((row) => column !== undefined && isMarked(cellAt(found.sheet, row, column).value));
    return marks.every(Boolean) || (marks.some(Boolean) ? undefined : false);
  });
}

/** The rows of «Metas» or «Cronograma» that a selection means; a meta is filled in one at a time, months in many rows. */
export function selectedRows(snapshot: Snapshot, { sheet, area }: SelectedPlace): SelectedRows {
  const meta = tableOn(snapshot, metas, sheet);
  if (meta !== undefined) return readMeta(meta, rowsIn(meta, area));
  const schedule = tableOn(snapshot, cronograma, sheet);
  const all = schedule === undefined ? [] : rowsIn(schedule, area);
  // A row without a subactivity has nothing to be done in a month.
  const rows = schedule === undefined ? [] : all.filter((row) => textAt(schedule, row, "text") !== "");
  if (schedule === undefined || rows.length === 0) return { kind: "none" };
  const texts = rows.map((row) => textAt(schedule, row, "text"));
  return { kind: "schedule", sheet, rows, texts, months: readMonths(schedule, rows) };
}
