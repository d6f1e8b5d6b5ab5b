import type { CellStyle, Sheet } from "hucre";
import { formatArea, parseArea } from "../domain/workbook/address";
import { closeCells, openSheet } from "../domain/workbook/SheetDraft";
import { type CellBlock, emptyLook, type SheetDetails, type SheetSnapshot } from "../domain/workbook/Snapshot";
import type { Inflate } from "../importers/zip/Unpacked";
import { decodeLook } from "./decodeLook";
import { decodeRows, type SheetSource } from "./decodeRows";

/** Indentation, bold, hidden rows, outline, merged cells and pivot tables of a sheet, for the block of its cells. */
function decodeDetails(sheet: Sheet, { row, column, values }: CellBlock): SheetDetails {
  const styleAt = (r: number, c: number): CellStyle | undefined =>
    sheet.cells?.get(`${row - 1 + r},${column - 1 + c}`)?.style;
  const rowAt = (r: number) => sheet.rowDefs?.get(row - 1 + r);
  return {
    indents: values.map((cells, r) => cells.map((_, c) => styleAt(r, c)?.alignment?.indent ?? 0)),
    bolds: values.map((cells, r) => cells.map((_, c) => styleAt(r, c)?.font?.bold ?? false)),
    hidden: values.map((_, r) => rowAt(r)?.hidden ?? false),
    outline: values.map((_, r) => rowAt(r)?.outlineLevel ?? 0),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) =>
      formatArea({
        row: startRow + 1,
        column: startCol + 1,
        rows: endRow - startRow + 1,
        columns: endCol - startCol + 1,
      }),
    ),
    pivots: (sheet.pivotTables ?? []).flatMap(({ location }) => (location === "" ? [] : [location])),
  };
}

function visibilityOf(sheet: Sheet): SheetSnapshot["visibility"] {
  if (sheet.veryHidden) return "veryHidden";
  return sheet.hidden ? "hidden" : "visible";
}

/** Blank rows that a table may have below its data; some people draw it down to the last row of the sheet. */
const mostBlank = 1_000;

/** The rows of a table, from its header: those far below the last cell of the sheet hold nothing and are left out. */
function usedRows(sheet: Sheet, rows: number, from: number): number {
  const last = sheet.rows.length - from + 1;
  return rows > last + mostBlank ? Math.max(2, last) : rows;
}

/** A table of a file without its totals row. */
function decodeTables(sheet: Sheet): SheetSnapshot["tables"] {
  return (sheet.tables ?? []).flatMap((table) => {
    const area = parseArea(table.range ?? "");
    if (area === undefined) return [];
    const rows = usedRows(sheet, table.showTotalRow ? area.rows - 1 : area.rows, area.row);
    // Some programs write the columns of a table only in part; Excel takes the headings for the rest.
    const heads = sheet.rows[area.row - 1] ?? [];
    const columns = Array.from(
      { length: area.columns },
      (_, index) => table.columns[index]?.name ?? String(heads[area.column - 1 + index] ?? ""),
    );
    return [{ name: table.displayName ?? table.name, area: formatArea({ ...area, rows }), columns }];
  });
}

/** What a reader needs more or less than the snapshot of our own sheets. */
export interface XlsxWants {
  /** Indentation, bold, hidden rows, outline and pivot tables, for a check of any sheet. */
  readonly details?: boolean;
  /** False where nobody asks how a sheet looks, number formats among it: a third of the time goes into that. */
  readonly looks?: boolean;
  /** What unpacks parts where the machine has something of its own. */
  readonly inflate?: Inflate;
}

/** A sheet of a file in our shape. */
export function decodeSheet(sheet: Sheet, source: SheetSource, wants: XlsxWants = {}): SheetSnapshot {
  const { details = false, looks = true } = wants;
  const empty: SheetSnapshot = {
    name: sheet.name,
    visibility: visibilityOf(sheet),
    protected: sheet.protection?.sheet === true,
    tables: decodeTables(sheet),
    look: looks ? decodeLook(sheet, source.xml) : emptyLook,
  };
  const cells = closeCells({ ...openSheet(empty), rows: decodeRows(sheet, source) });
  if (cells === undefined) return empty;
  return { ...empty, cells, ...(details ? { details: decodeDetails(sheet, cells) } : {}) };
}
