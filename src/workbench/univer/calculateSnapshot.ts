import { type Area, parseArea } from "../../domain/workbook/address";
import type { CellBlock, SheetSnapshot, Snapshot } from "../../domain/workbook/Snapshot";
import type { Book, CellContent } from "../host/Book";
import { openUniverBook } from "./openUniverBook";

type Sheets = readonly (readonly [string, SheetSnapshot])[];

function areaOf({ row, column, values }: CellBlock): Area {
  return { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
}

/** The sheets by their ids; a new workbook has one already. */
function addSheets(book: Book, { sheets }: Snapshot): Sheets {
  const [first] = book.sheets();
  return sheets.map((sheet, index) => {
    if (index > 0 || first === undefined) return [book.addSheet(sheet.name), sheet] as const;
    book.renameSheet(first.id, sheet.name);
    return [first.id, sheet] as const;
  });
}

function writeAll(
  book: Book,
  sheets: Sheets,
  contentOf: (cells: CellBlock, r: number, c: number) => CellContent | undefined,
) {
  for (const [id, { cells }] of sheets) {
    if (cells === undefined) continue;
    const contents = cells.values.map((line, r) => line.map((_, c) => contentOf(cells, r, c)));
    book.write(id, areaOf(cells), contents);
  }
}

/** Constants first, then what formulas name, then the formulas. */
function fill(book: Book, sheets: Sheets, { names }: Snapshot): void {
  writeAll(book, sheets, ({ values, formulas }, r, c) => {
    const value = values[r]?.[c] ?? "";
    return value === "" || formulas[r]?.[c] ? undefined : { value };
  });
  for (const [id, { tables }] of sheets) {
    for (const { name, area } of tables) {
      const found = parseArea(area);
      if (found !== undefined) book.addTable(id, name, found);
    }
  }
  for (const name of names) book.setName(name);
  writeAll(book, sheets, ({ formulas }, r, c) => {
    const formula = formulas[r]?.[c];
    return formula ? { formula } : undefined;
  });
}

function withValues(book: Book, id: string, sheet: SheetSnapshot): SheetSnapshot {
  const { cells } = sheet;
  if (cells === undefined) return sheet;
  const shown = book.read(id, areaOf(cells));
  const values = cells.values.map((line, r) =>
    line.map((value, c) => (cells.formulas[r]?.[c] ? (shown[r]?.[c]?.value ?? "") : value)),
  );
  return { ...sheet, cells: { ...cells, values } };
}

/** The workbook with the values that its formulas show, calculated by Univer; all else stays. */
export async function calculateSnapshot(snapshot: Snapshot): Promise<Snapshot> {
  const book = await openUniverBook();
  try {
    const sheets = addSheets(book, snapshot);
    fill(book, sheets, snapshot);
    await book.settle();
    return { ...snapshot, sheets: sheets.map(([id, sheet]) => withValues(book, id, sheet)) };
  } finally {
    book.dispose();
  }
}
