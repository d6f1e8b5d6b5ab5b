import { isBlank } from "../../domain/text/isBlank";
import { type Area, formatArea } from "../../domain/workbook/address";
import { dataRows } from "../../domain/workbook/areas";
import type { Cell } from "../../domain/workbook/Cell";
import { cellAt } from "../../domain/workbook/cellAt";
import type { Op, Write } from "../../domain/workbook/WritePlan";
import { formatOf } from "../../layouts/formats";
import type { Column } from "../../layouts/Layout";
import { numberRows, withoutNumber } from "./numberRows";
import type { SheetTarget, TableTarget } from "./SheetTarget";
import type { PlanStep, TableContent } from "./StructureJob";

/** Rows written into a table, and the table's area after them. */
interface RowsStep extends PlanStep {
  readonly area: Area;
}

type WriteRow = readonly Write[];

function typedColumns(table: TableTarget): readonly { readonly column: Column; readonly index: number }[] {
  return table.layout.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => column.kind !== "computed");
}

/** What stands in the typed columns now, blank rows left out; row by row in the order of the layout. */
function readExisting(target: SheetTarget, table: TableTarget): readonly WriteRow[] {
  if (table.missing === "all") return [];
  const columns = typedColumns(table);
  return dataRows(table.area).flatMap((row) => {
    const cells: Write[] = table.layout.columns.map(() => null);
    for (const { column, index } of columns)
      if (!table.added.has(column.key)) cells[index] = cellAt(target.sheet, row, table.columns[column.key] ?? 0).value;
    return withoutNumber(table.layout, cells).every(isBlank) ? [] : [cells];
  });
}

function sameRows({ layout }: TableTarget, a: readonly WriteRow[], b: readonly WriteRow[]): boolean {
  const text = (row: WriteRow) => JSON.stringify(withoutNumber(layout, row).map((cell) => String(cell ?? "")));
  return a.length === b.length && a.every((row, index) => text(row) === text(b[index] ?? []));
}

/** Rows of the content that the table lacks, by the text of the key column. */
function missingRows(content: TableContent, table: TableTarget, existing: readonly WriteRow[]): readonly WriteRow[] {
  const place = table.layout.columns.findIndex(({ key }) => key === content.keyColumn);
  const known = new Set(existing.map((row) => String(row[place] ?? "")));
  return content.rows.filter((row) => !known.has(String(row[place] ?? "")));
}

/** True when nothing stands below the table down to the row `last`. */
export function isRoomBelow(target: SheetTarget, table: TableTarget, last: number): boolean {
  if (table.missing === "all") return true;
  const { area } = table;
  for (let row = area.row + area.rows; row <= last; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const { value, formula } = cellAt(target.sheet, row, column);
      if (value !== "" || formula !== "") return false;
    }
  return true;
}

/** Text in a column of numbers stays text only in a text cell: Excel would make a number or a date of it. */
function keepAsText(target: SheetTarget, table: TableTarget, rows: readonly WriteRow[], first: number): readonly Op[] {
  return typedColumns(table).flatMap(({ column, index }) => {
    if (formatOf(column) === "@") return [];
    return rows.flatMap((row, place): readonly Op[] => {
      const value = row[index];
      if (typeof value !== "string" || isBlank(value)) return [];
      const area = formatArea({ row: first + place, column: table.columns[column.key] ?? 1, rows: 1, columns: 1 });
      return [{ op: "setNumberFormat", sheet: target.sheet.name, area, format: "@" }];
    });
  });
}

/** The rows as one block over the whole width of the table; what we do not write stays null. */
function blockOf(table: TableTarget, rows: readonly WriteRow[]): { readonly left: number; readonly values: Write[][] } {
  const places = table.layout.columns.map(({ key }) => table.columns[key] ?? 0);
  const left = Math.min(...places);
  const width = Math.max(...places) - left + 1;
  const values = rows.map((row) => {
    const line = Array<Write>(width).fill(null);
    places.forEach((column, index) => {
      const value: Cell | null = row[index] ?? null;
      // Empty cells need no write; a table that grows has nothing there.
      line[column - left] = value === "" ? null : value;
    });
    return line;
  });
  return { left, values };
}

function writeRows(target: SheetTarget, table: TableTarget, rows: readonly WriteRow[], first: number): RowsStep {
  const { area } = table;
  const last = Math.max(first + rows.length - 1, area.row + area.rows - 1);
  const sheet = target.sheet.name;
  if (!isRoomBelow(target, table, last)) return { ops: [], conflicts: [{ kind: "no-room", sheet }], area };
  const grown = { ...area, rows: last - area.row + 1 };
  const { left, values } = blockOf(table, rows);
  const block = { row: first, column: left, rows: rows.length, columns: values[0]?.length ?? 0 };
  const resize: readonly Op[] =
    table.missing === "no" && grown.rows > area.rows
      ? [
          {
            op: "resizeTable",
            sheet,
            table: table.layout.name,
            area: formatArea({ ...grown, columns: grown.columns + (table.missing === "no" ? table.added.size : 0) }),
          },
        ]
      : [];
  const write: Op = { op: "setValues", sheet, area: formatArea(block), values };
  return { ops: [...resize, ...keepAsText(target, table, rows, first), write], conflicts: [], area: grown };
}

/** Writes the content where the table is empty (or appends what it lacks); data that stands there is never touched. */
export function planRows(target: SheetTarget, table: TableTarget, content: TableContent | undefined): RowsStep {
  const nothing: RowsStep = { ops: [], conflicts: [], area: table.area };
  if (content === undefined || (content.mode === "seed" && table.missing !== "all")) return nothing;
  const existing = readExisting(target, table);
  const wanted = content.mode === "append" ? missingRows(content, table, existing) : content.rows;
  if (wanted.length === 0) return nothing;
  const rows = numberRows(table.layout, wanted, existing);
  const first = table.area.row + 1;
  if (existing.length === 0) return writeRows(target, table, rows, first);
  if (content.mode === "append") return writeRows(target, table, rows, table.area.row + table.area.rows);
  if (sameRows(table, existing, rows)) return nothing;
  return { ...nothing, conflicts: [{ kind: "table-has-data", sheet: target.sheet.name }] };
}
