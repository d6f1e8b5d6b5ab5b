import type { PidmEntry } from "../project/Project";
import { isBlank } from "../text/isBlank";
import { normalizeText } from "../text/normalizeText";
import type { Cell } from "../workbook/Cell";
import { type CatalogueField, findCatalogueColumns } from "./catalogueColumns";
import type { Pidm } from "./Pidm";
import { parsePidm } from "./parsePidm";

/** A meta of a list with the row where it stands, from 1. */
export interface ListedEntry {
  readonly row: number;
  readonly entry: PidmEntry;
}

/** What a list of metas says, and what in it is no meta. Rows count from 1. */
export interface CatalogueReading {
  readonly entries: readonly ListedEntry[];
  /** Headings of columns that the catalogue does not have. */
  readonly unknownColumns: readonly string[];
  readonly unreadable: readonly { readonly row: number; readonly found: string }[];
  /** Codes written with other dashes, dots or spaces. */
  readonly repaired: readonly { readonly row: number; readonly found: string; readonly code: string }[];
  /** A code again, with another text: the first one is kept. */
  readonly duplicates: readonly { readonly row: number; readonly code: string; readonly first: number }[];
}

interface Listed extends ListedEntry {
  readonly pidm: Pidm;
  readonly code: string;
  readonly found: string;
}

type Row = readonly Cell[];
type Columns = Readonly<Partial<Record<CatalogueField, number>>>;

/** Reads the rows of a list or a sheet; undefined without a row of headings that names a code and a text. */
export function readCatalogue(rows: readonly Row[]): CatalogueReading | undefined {
  const heading = findCatalogueColumns(rows);
  if (heading === undefined) return undefined;
  const listed: Listed[] = [];
  const unreadable: { row: number; found: string }[] = [];
  for (const [index, cells] of rows.entries()) {
    if (index <= heading.row || !holdsMeta(cells, heading.columns)) continue;
    const read = readRow(cells, heading.columns, index + 1, listed.at(-1));
    if ("entry" in read) listed.push(read);
    else unreadable.push(read);
  }
  return { ...splitDuplicates(listed), unreadable, unknownColumns: heading.unknown };
}

function cellOf(cells: Row, column: number | undefined): Cell {
  return column === undefined ? "" : (cells[column] ?? "");
}

/** A row of a subtitle, such as «Programa 5», holds neither a code nor a text of a meta. */
function holdsMeta(cells: Row, { code, text }: Columns): boolean {
  return !isBlank(cellOf(cells, code)) || !isBlank(cellOf(cells, text));
}

function readRow(
  cells: Row,
  columns: Columns,
  row: number,
  before: Listed | undefined,
): Listed | { readonly row: number; readonly found: string } {
  const cell = cellOf(cells, columns.code);
  const found = String(cell).trim() || String(cellOf(cells, columns.text)).trim();
  const reading = parsePidm(cell);
  const read = reading.ok ? reading : parsePidm(reading.suggestion ?? "");
  if (!read.ok) return { row, found };
  const { code } = read;
  const { metaNumber, text } = splitText(cellOf(cells, columns.text), cellOf(cells, columns.metaNumber));
  const carry = (field: "componente" | "linea" | "programa"): string =>
    String(cellOf(cells, columns[field])).trim() ||
    (isWithin(read, before?.pidm, field) ? before?.entry[field] : "") ||
    "";
  const entry = {
    code,
    componente: carry("componente"),
    linea: carry("linea"),
    programa: carry("programa"),
    metaNumber: metaNumber ?? read.meta,
    text,
  };
  return { row, entry, pidm: read, code, found };
}

/** «Meta 3: Elaborar…» holds the number and the text; a column of its own holds 3 or «Meta 3». */
function splitText(text: Cell, number: Cell): { readonly metaNumber: number | undefined; readonly text: string } {
  const whole = String(text).trim();
  const match = /^meta\s*(\d{1,3})\s*[:.\-–]\s*(?=\S)/i.exec(whole);
  const own = /^(?:meta\s*)?(\d{1,3})$/i.exec(String(number).trim())?.[1] ?? match?.[1];
  return { metaNumber: own === undefined ? undefined : Number(own), text: whole.slice(match?.[0].length ?? 0) };
}

/** Merged cells leave the rows below blank: they belong to the same part of the plan only where the code says so. */
function isWithin(pidm: Pidm, before: Pidm | undefined, field: "componente" | "linea" | "programa"): boolean {
  const parts = ["componente", "linea", "programa"] as const;
  return before !== undefined && parts.slice(0, parts.indexOf(field) + 1).every((part) => pidm[part] === before[part]);
}

function splitDuplicates(listed: readonly Listed[]): Pick<CatalogueReading, "entries" | "duplicates" | "repaired"> {
  const firsts = new Map<string, Listed>();
  const duplicates: { row: number; code: string; first: number }[] = [];
  for (const one of listed) {
    const first = firsts.get(one.code);
    if (first === undefined) firsts.set(one.code, one);
    else if (normalizeText(first.entry.text) !== normalizeText(one.entry.text))
      duplicates.push({ row: one.row, code: one.code, first: first.row });
  }
  const entries = [...firsts.values()].map(({ row, entry }) => ({ row, entry }));
  const repaired = listed
    .filter(({ found, code }) => found !== code)
    .map(({ row, found, code }) => ({ row, found, code }));
  return { entries, duplicates, repaired };
}
