import type { OutsideCells } from "../../domain/findings/BookParts";
import { renameColumns } from "../../domain/formula/renameColumns";
import { type Area, formatArea, formatCell } from "../../domain/workbook/address";
import { cellAt } from "../../domain/workbook/cellAt";
import type { Op, WritePlan } from "../../domain/workbook/WritePlan";
import type { FoundTable } from "../findTable";
import { formatOf } from "../formats";
import type { ProjectTable, SheetLayout } from "../Layout";
import { outsideContent } from "./outsideContent";
import { filled, isFree, isLoneAmount, rowsAbove, rowsUnder } from "./outsideRows";

type FoundCells = Omit<OutsideCells, "rows" | "content">;

/** Sheet rows that stand outside a table, and whether they are whole records of it. */
interface OutsideRows {
  readonly cells: FoundCells;
  /** Rows (from 1) that may be records; none beside a table. */
  readonly rows: readonly number[];
}

/** Formulas and formats of the rows that a table takes in, under the headings that it has. */
function fillRows(found: FoundTable, layout: ProjectTable, rows: number): WritePlan {
  const { sheet, area, columns, table } = found;
  const headers = Object.fromEntries(
    layout.columns.flatMap(({ key, header }) => {
      const place = columns[key];
      return place === undefined ? [] : [[header, table.columns[place - area.column] ?? header]];
    }),
  );
  return layout.columns.flatMap((column): Op[] => {
    const place = columns[column.key];
    if (place === undefined || column.formula === undefined) return [];
    const at = { row: area.row + area.rows, column: place, rows, columns: 1 };
    const empty = Array.from({ length: rows }, (_, index) => cellAt(sheet, at.row + index, place));
    if (empty.some(filled)) return [];
    const formula = renameColumns(column.formula, layout.name, headers);
    return [
      { op: "setNumberFormat", sheet: sheet.name, area: formatArea(at), format: formatOf(column) },
      { op: "setFormulas", sheet: sheet.name, area: formatArea(at), formulas: empty.map(() => [formula]) },
    ];
  });
}

function outside(found: FoundTable, layout: ProjectTable, side: OutsideCells["side"], area: Area): FoundCells {
  return {
    side,
    key: layout.key,
    table: layout.name,
    sheet: found.sheet.name,
    area: formatArea(area),
    from: found.table.area,
    plan: [],
  };
}

function findUnder(found: FoundTable, layout: ProjectTable): readonly OutsideRows[] {
  const { rows, joined } = rowsUnder(found, layout);
  const { area, sheet, table } = found;
  const next = area.row + area.rows;
  const lone = rows.length === 0 && isLoneAmount(found, layout, next) ? [next] : rows;
  const [first] = lone;
  if (first === undefined) return [];
  const cells = outside(found, layout, "under", { ...area, row: first, rows: (lone.at(-1) ?? first) - first + 1 });
  if (joined !== lone.length || joined === 0 || found.form !== "table") return [{ cells, rows: lone }];
  const to = formatArea({ ...area, rows: area.rows + joined });
  const resize: Op = { op: "resizeTable", sheet: sheet.name, table: table.name, area: to };
  return [{ cells: { ...cells, to, plan: [resize, ...fillRows(found, layout, joined)] }, rows: lone }];
}

/** The columns that touch the table at its right, down its rows, up to the first empty one. */
function findBeside(found: FoundTable, layout: ProjectTable): readonly OutsideRows[] {
  const { sheet, area } = found;
  const first = area.column + area.columns;
  const last = (sheet.cells?.column ?? 1) + (sheet.cells?.values[0]?.length ?? 0) - 1;
  const used = (column: number) =>
    Array.from({ length: area.rows }, (_, index) => area.row + index).filter((row) =>
      filled(cellAt(sheet, row, column)),
    );
  let columns = 0;
  while (first + columns <= last && used(first + columns).length > 0) columns += 1;
  const block = { row: area.row, column: first, rows: area.rows, columns };
  if (columns === 0 || !isFree(sheet, block, found.table.name)) return [];
  const rows = used(first);
  const [top = area.row, bottom = area.row] = [rows[0], rows.at(-1)];
  const cells = outside(found, layout, "beside", { ...block, row: top, rows: bottom - top + 1 });
  const headings = Array.from({ length: columns }, (_, index) => String(cellAt(sheet, area.row, first + index).value));
  const known = new Set([...found.table.columns, ...headings].map((text) => text.trim().toLowerCase()));
  const named = !known.has("") && known.size === found.table.columns.length + columns;
  if (!named || found.form !== "table") return [{ cells, rows: [] }];
  const to = formatArea({ ...area, columns: area.columns + columns });
  const resize: Op = { op: "resizeTable", sheet: sheet.name, table: found.table.name, area: to };
  return [{ cells: { ...cells, to, plan: [resize] }, rows: [] }];
}

/** The column that touches the table at its left, down its rows: a person put a sheet column in before the first. */
function findLeft(found: FoundTable, layout: ProjectTable): readonly OutsideRows[] {
  const { sheet, area } = found;
  const block = { ...area, column: area.column - 1, columns: 1 };
  if (block.column < 1 || !isFree(sheet, block, found.table.name)) return [];
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const used = rows.filter((row) => filled(cellAt(sheet, row, block.column)));
  const [top, bottom] = [used[0], used.at(-1)];
  if (top === undefined || bottom === undefined) return [];
  return [{ cells: outside(found, layout, "left", { ...block, row: top, rows: bottom - top + 1 }), rows: [] }];
}

/** Data under, above or beside a table of the template that nothing reads. */
export function findOutside(
  found: FoundTable,
  layout: SheetLayout & { readonly table: ProjectTable },
): readonly (OutsideRows & Pick<OutsideCells, "content">)[] {
  const above = rowsAbove(found, layout);
  const up = above.map((row) => ({
    cells: outside(found, layout.table, "above", { ...found.area, row, rows: 1 }),
    rows: [row],
  }));
  const all: readonly OutsideRows[] = [
    ...findUnder(found, layout.table),
    ...up,
    ...findBeside(found, layout.table),
    ...findLeft(found, layout.table),
  ];
  return all.map(({ cells, rows }) => ({
    cells,
    rows,
    content: outsideContent(found, layout.table, cells.area, rows),
  }));
}

/** "A8" for the first heading of a table, or its first data cell with `rows` 1. */
export function cornerOf({ sheet, area }: FoundTable, rows = 0): { readonly sheet: string; readonly cell: string } {
  return { sheet: sheet.name, cell: formatCell(area.row + rows, area.column) };
}
