import ExcelJS from "exceljs";
import JSZip from "jszip";
import SheetJS from "xlsx";
import { columnKinds } from "../../src/domain/project/Record";
import { formatCell } from "../../src/domain/workbook/address";
import type { Cell } from "../../src/domain/workbook/Cell";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../src/layouts/decodeBook";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { tableIn } from "./bookTools";
import { throughOds } from "./libreOffice";
import { typeInOffice } from "./office/typeInOffice";

/** A cell of a sheet (row and column from 1) and what somebody puts there; "" empties it. */
interface Edit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

/** What somebody writes into a data row (from 0) of a table, by the keys of its columns. */
export function editsOf(
  book: Snapshot,
  table: string,
  row: number,
  cells: Readonly<Record<string, Cell>>,
): readonly Edit[] {
  const { sheet, area, columns } = tableIn(book, table);
  return Object.entries(cells).map(([key, value]) => ({
    sheet: sheet.name,
    row: area.row + 1 + row,
    column: columns[key] ?? 0,
    value,
  }));
}

/** The file names who saved it, as ExcelJS does: «Unknown» unless it is told. */
export async function fillByExcelJS(bytes: Uint8Array, edits: readonly Edit[], by = "Unknown"): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as never);
  workbook.lastModifiedBy = by;
  for (const { sheet, row, column, value } of edits) {
    const own = workbook.getWorksheet(sheet);
    if (own === undefined) throw new Error(`no sheet ${sheet}`);
    own.getRow(row).getCell(column).value = value === "" ? null : value;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** SheetJS drops tables, looks and protection. */
export function fillBySheetJS(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const workbook = SheetJS.read(bytes, { type: "array", bookFiles: false });
  for (const { sheet, row, column, value } of edits) {
    const cells = workbook.Sheets[sheet] ?? {};
    cells[SheetJS.utils.encode_cell({ r: row - 1, c: column - 1 })] =
      typeof value === "number" ? { t: "n", v: value } : { t: "s", v: String(value) };
  }
  const written: ArrayBuffer = SheetJS.write(workbook, { type: "array", bookType: "xlsx" });
  return new Uint8Array(written);
}

/** The file as somebody saved it last, by the name that the file tells. */
export async function savedBy(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const [zip, path] = [await JSZip.loadAsync(bytes), "docProps/core.xml"];
  const xml = (await zip.file(path)?.async("string")) ?? "";
  zip.file(path, xml.replace("</cp:coreProperties>", `<cp:lastModifiedBy>${name}</cp:lastModifiedBy>$&`));
  return zip.generateAsync({ type: "uint8array" });
}

/** The columns of a report that somebody types. */
const reportKeys = [...columnKinds("followUp").keys()];

/** The reports in the opposite order, the first of them alone above an empty row, and a new one at the end. */
function sortedReports(book: Snapshot, added: Readonly<Record<string, Cell>>): readonly Edit[] {
  const { sheet, area, columns } = tableIn(book, "tSeguimiento");
  const { row = 1, column = 1, values = [] } = sheet.cells ?? {};
  const count = decodeBook(book).project.followUp.length;
  const rowAt = (index: number) =>
    Object.fromEntries(
      reportKeys.map((key) => [key, values[area.row + 1 + index - row]?.[(columns[key] ?? 0) - column] ?? ""]),
    );
  const [first = {}, ...others] = Array.from({ length: count }, (_, index) => rowAt(count - 1 - index));
  const blank = Object.fromEntries(reportKeys.map((key) => [key, ""]));
  return [first, blank, ...others, added].flatMap((cells, index) => editsOf(book, "tSeguimiento", index, cells));
}

async function snapshotOf(bytes: Uint8Array): Promise<Snapshot> {
  const reading = await readXlsx(bytes);
  if (!reading.ok) throw new Error(reading.found);
  return reading.snapshot;
}

/** Row of the report of a meta for a trimestre, among the data rows of the copy. */
function reportRow(book: Snapshot, pidm: string, quarter: number): number {
  return decodeBook(book).project.followUp.findIndex((row) => row.pidm === pidm && row.quarter === quarter);
}

/** Bucaramanga types in LibreOffice, saves as .ods and then as .xlsx. */
export async function fillInOffice(bytes: Uint8Array): Promise<Uint8Array> {
  const book = await snapshotOf(bytes);
  const edits = editsOf(book, "tSeguimiento", reportRow(book, "1-2-5-1", 4), { achieved: 27, note: "Cierre del año" });
  const typed = edits.map(
    ({ sheet, row, column, value }) => [`${sheet}.${formatCell(row, column)}`, String(value)] as const,
  );
  return throughOds(await typeInOffice(bytes, typed));
}

/** Floridablanca calls «Observación» otherwise and reports what was missing, in a program of SheetJS. */
export async function fillRenamed(bytes: Uint8Array): Promise<Uint8Array> {
  const book = await snapshotOf(bytes);
  return fillBySheetJS(bytes, [
    ...editsOf(book, "tSeguimiento", -1, { note: "Notas de la alcaldía" }),
    ...editsOf(book, "tSeguimiento", reportRow(book, "1-2-5-4", 4), { achieved: 1, note: "Sancionada" }),
  ]);
}

/** Girón reports in a program of ExcelJS what was late, and something else than the workbook has meanwhile. */
export async function fillConflicting(bytes: Uint8Array): Promise<Uint8Array> {
  const book = await snapshotOf(bytes);
  const edits = [
    ...editsOf(book, "tSeguimiento", reportRow(book, "1-2-5-1", 4), { achieved: 12 }),
    ...editsOf(book, "tSeguimiento", reportRow(book, "1-2-5-5", 3), { achieved: 1, evidence: "Código de ética" }),
  ];
  return fillByExcelJS(bytes, edits, "Planeación de Girón");
}

/** Piedecuesta sorts its reports, leaves an empty row among them and adds one, in a program of ExcelJS. */
export async function fillSorted(bytes: Uint8Array): Promise<Uint8Array> {
  const book = await snapshotOf(bytes);
  const added = {
    pidm: "1-2-5-5",
    municipality: "Piedecuesta",
    quarter: 4,
    planned: 1,
    achieved: 1,
    evidence: "Acta 7",
  };
  return fillByExcelJS(bytes, sortedReports(book, added));
}
