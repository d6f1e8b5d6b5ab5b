import { formatArea } from "../../../domain/workbook/address";
import type { CellBlock, SheetSnapshot, Snapshot, TableSnapshot } from "../../../domain/workbook/Snapshot";
import type { BookSheet } from "../../host/Book";
import type { Host } from "../../host/Host";
import { snapshotLook } from "./snapshotLook";

function readCells({ book }: Host, sheet: string): CellBlock | undefined {
  const area = book.extent(sheet, false);
  if (area === undefined) return undefined;
  const cells = book.read(sheet, area);
  return {
    row: area.row,
    column: area.column,
    values: cells.map((line) => line.map((cell) => cell.value)),
    formulas: cells.map((line) => line.map((cell) => cell.formula ?? "")),
    formats: book.readFormats(sheet, area),
  };
}

function readTables({ book }: Host, sheet: string): readonly TableSnapshot[] {
  return book
    .tables()
    .filter((table) => table.sheet === sheet)
    .map(({ name, area }) => {
      const [headers = []] = book.read(sheet, { ...area, rows: 1 });
      return { name, area: formatArea(area), columns: headers.map((cell) => String(cell.value)) };
    });
}

function visibilityOf({ state }: Host, { id, hidden }: BookSheet): SheetSnapshot["visibility"] {
  if (state.veryHidden.has(id)) return "veryHidden";
  return hidden ? "hidden" : "visible";
}

function readSheet(host: Host, sheet: BookSheet): SheetSnapshot {
  const cells = readCells(host, sheet.id);
  return {
    name: sheet.name,
    visibility: visibilityOf(host, sheet),
    protected: host.state.protection.has(sheet.id),
    tables: readTables(host, sheet.id),
    look: snapshotLook(host, sheet),
    ...(cells === undefined ? {} : { cells }),
  };
}

/** Everything that the embedded workbook holds, to be saved as a file. */
export async function snapshotBook(host: Host): Promise<Snapshot> {
  await host.book.settle();
  return {
    sheets: host.book.sheets().map((sheet) => readSheet(host, sheet)),
    names: host.book.names().filter(({ sheet }) => sheet === undefined),
    properties: Object.fromEntries([...host.state.properties].map(([key, value]) => [key, String(value)])),
  };
}
