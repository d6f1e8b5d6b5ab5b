import { type Area, formatArea, formatCell } from "../../domain/workbook/address";
import { dataRows } from "../../domain/workbook/areas";
import { cellAt } from "../../domain/workbook/cellAt";
import { largest, smallest } from "../../domain/workbook/extremes";
import type { Op, Write } from "../../domain/workbook/WritePlan";
import { formatOf } from "../../layouts/formats";
import type { Column } from "../../layouts/Layout";
import type { RowChange } from "../risk/encodeDraft";
import type { FormulaWords } from "../structure/headerMaps";
import { numberNewRows } from "../structure/numberRows";
import { planColumns } from "../structure/planColumns";
import { isRoomBelow } from "../structure/planRows";
import { findRuns } from "../structure/runs";
import type { SheetTarget, TableTarget } from "../structure/SheetTarget";
import type { PlanStep } from "../structure/StructureJob";

interface PlacedChange {
  readonly row: number;
  readonly cells: readonly Write[];
}

/** Rows of the table in which nothing stands except formulas, the user's own columns included. */
function blankRows({ sheet }: SheetTarget, { area }: TableTarget): readonly number[] {
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  return dataRows(area).filter((row) =>
    columns.every((column) => {
      const { value, formula } = cellAt(sheet, row, column);
      return formula !== "" || String(value).trim() === "";
    }),
  );
}

/** New rows take empty rows of the table first, then the ones below it. */
function placeRows(target: SheetTarget, table: TableTarget, changes: readonly RowChange[]): readonly PlacedChange[] {
  const free = [...blankRows(target, table)];
  let next = table.area.row + table.area.rows;
  return changes.map(({ row, cells }) => {
    if (row !== undefined) return { row, cells };
    const own = free.shift() ?? next;
    if (own === next) next += 1;
    return { row: own, cells };
  });
}

/**
 * Text cells hold text and other cells do not: Excel would make a number or a date of a text, and a date written into a
 * text cell would stay a number without meaning. `now` is the format that stands there.
 */
export function planFormat(
  place: { readonly sheet: string; readonly area: string },
  column: Pick<Column, "kind" | "format">,
  value: Write,
  now: string,
): readonly Op[] {
  const format = typeof value === "string" && value.trim() !== "" ? "@" : formatOf(column);
  return format === now || (format !== "@" && now !== "@") ? [] : [{ op: "setNumberFormat", ...place, format }];
}

function planFormats(
  target: SheetTarget,
  table: TableTarget,
  { row, cells }: PlacedChange,
  isNew: boolean,
): readonly Op[] {
  return table.layout.columns.flatMap((column, index): readonly Op[] => {
    const [place, value] = [table.columns[column.key], cells[index] ?? null];
    if (place === undefined || value === null) return [];
    // A new row has the formats of its columns before its values come.
    const now = isNew ? formatOf(column) : cellAt(target.sheet, row, place).format;
    return planFormat({ sheet: target.sheet.name, area: formatCell(row, place) }, column, value, now);
  });
}

/** The cells of some rows as one block; what is not ours or did not change stays null. */
function planBlock(target: SheetTarget, table: TableTarget, rows: readonly PlacedChange[]): readonly Op[] {
  const written = table.layout.columns.flatMap(({ key }, index) => {
    const column = table.columns[key];
    const isWritten = column !== undefined && rows.some(({ cells }) => (cells[index] ?? null) !== null);
    return isWritten ? [{ column, index }] : [];
  });
  const first = rows[0]?.row;
  if (first === undefined || written.length === 0) return [];
  const left = Math.min(...written.map(({ column }) => column));
  const width = Math.max(...written.map(({ column }) => column)) - left + 1;
  const values = rows.map(({ cells }) => {
    const line = Array<Write>(width).fill(null);
    for (const { column, index } of written) line[column - left] = cells[index] ?? null;
    return line;
  });
  const area = formatArea({ row: first, column: left, rows: rows.length, columns: width });
  return [{ op: "setValues", sheet: target.sheet.name, area, values }];
}

/** Rows that follow each other are one block. */
function planValues(target: SheetTarget, table: TableTarget, placed: readonly PlacedChange[]): readonly Op[] {
  const blocks: PlacedChange[][] = [];
  for (const one of placed) {
    const open = blocks.at(-1);
    if (open?.at(-1)?.row === one.row - 1) open.push(one);
    else blocks.push([one]);
  }
  return blocks.flatMap((rows) => planBlock(target, table, rows));
}

function planGrowth(target: SheetTarget, table: TableTarget, last: number): readonly Op[] {
  const rows = last - table.area.row + 1;
  if (rows <= table.area.rows) return [];
  const area = formatArea({ ...table.area, rows });
  return [{ op: "resizeTable", sheet: target.sheet.name, table: table.layout.name, area }];
}

/** Formulas, formats, lists and look of the rows that were empty before. */
function planNewRows(
  target: SheetTarget,
  table: TableTarget,
  rows: readonly number[],
  words: FormulaWords,
): readonly Op[] {
  if (rows.length === 0) return [];
  const fresh = new Set(rows);
  const runs = findRuns(smallest(rows, Number.POSITIVE_INFINITY), largest(rows, 0), (row) => fresh.has(row));
  return runs.flatMap(({ first, last }) => {
    const body: Area = { ...table.area, row: first, rows: last - first + 1 };
    return planColumns({ target, table, words }, body);
  });
}

/** Writes the changed cells of a table's rows and appends new rows with their native formulas. */
export function planRowChanges(target: SheetTarget, changes: readonly RowChange[], words: FormulaWords): PlanStep {
  const { table, sheet } = target;
  if (table === undefined || changes.length === 0) return { ops: [], conflicts: [] };
  if (sheet.protected) return { ops: [], conflicts: [{ kind: "sheet-protected", sheet: sheet.name }] };
  const placed = placeRows(target, table, numberNewRows(target, table, changes));
  const last = largest(
    placed.map(({ row }) => row),
    0,
  );
  if (!isRoomBelow(target, table, last)) return { ops: [], conflicts: [{ kind: "no-room", sheet: sheet.name }] };
  const fresh = placed.filter((_, index) => changes[index]?.row === undefined);
  const isNew = new Set(fresh);
  const ops = [
    ...planGrowth(target, table, last),
    ...planNewRows(
      target,
      table,
      fresh.map(({ row }) => row),
      words,
    ),
    ...placed.flatMap((one) => planFormats(target, table, one, isNew.has(one))),
    ...planValues(target, table, placed),
  ];
  return { ops, conflicts: [] };
}
