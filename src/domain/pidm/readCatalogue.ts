import { isBlank } from "../text/isBlank";
import { normalizeText } from "../text/normalizeText";
import type { Row } from "../workbook/Cell";
import type {
  CatalogueReading,
  ListedEntry,
  ListPlace,
  ListSource,
  PassedKind,
  UnreadableRow,
} from "./CatalogueReading";
import { type CatalogueColumns, findCatalogueColumns } from "./catalogueColumns";
import { findBare } from "./findBare";
import { findOutline, indentLevels } from "./findOutline";
import { type ListState, noLevels, type ReadRow } from "./ReadRow";
import { readListRow } from "./readListRow";

/** The rows of one sheet or file. */
export interface ListPart {
  readonly sheet?: string;
  readonly rows: readonly Row[];
}

interface Listed extends ListedEntry {
  readonly code: string;
  readonly found: string;
}

interface PartReading {
  readonly source: ListSource;
  readonly listed: readonly Listed[];
  readonly unreadable: readonly UnreadableRow[];
  readonly passed: readonly (ListPlace & { readonly kind: PassedKind; readonly found: string })[];
  readonly unknownColumns: readonly string[];
}

/** Reads the rows of a list or a sheet; undefined where nothing in it names the codes and the texts of metas. */
export function readCatalogue(rows: readonly Row[]): CatalogueReading | undefined {
  return readCatalogues([{ rows }]);
}

/** Reads the sheets of a list as one; a sheet without a list is passed over, undefined where none has one. */
export function readCatalogues(parts: readonly ListPart[]): CatalogueReading | undefined {
  const read = parts.flatMap((part) => readPart(part) ?? []);
  if (read.length === 0) return undefined;
  const listed = read.flatMap((part) => part.listed);
  const unreadable = read.flatMap((part) => part.unreadable);
  const passed = read.flatMap((part) => part.passed);
  return {
    ...splitDuplicates(listed),
    unreadable,
    passed,
    unknownColumns: [...new Set(read.flatMap((part) => part.unknownColumns))],
    rows: listed.length + unreadable.length + passed.length,
    sources: read.map((part) => part.source),
  };
}

function readPart(part: ListPart): PartReading | undefined {
  const found = findCatalogueColumns(part.rows) ?? findBare(part.rows);
  const list = found === undefined ? findOutline(part.rows) : { columns: found, rows: part.rows };
  if (list === undefined) return undefined;
  const { columns, rows } = list;
  const { sheet } = part;
  const read = denyTitles(readRows(rows.slice(columns.row + 1), columns)).map(({ index, read: row }) => ({
    place: placeOf({ row: columns.row + 2 + index, sheet }),
    row,
  }));
  return {
    source: nameSource(columns, sheet),
    listed: read.flatMap(({ place, row }) =>
      row.kind === "meta" ? [{ ...place, entry: row.entry, code: row.code, found: row.found }] : [],
    ),
    unreadable: read.flatMap(({ place, row }) => {
      if (row.kind !== "unreadable") return [];
      const { kind: _, ...told } = row;
      return [{ ...place, ...told }];
    }),
    passed: read.flatMap(({ place, row }) =>
      row.kind === "meta" || row.kind === "unreadable" ? [] : [{ ...place, kind: row.kind, found: row.found }],
    ),
    unknownColumns: columns.unknown,
  };
}

/** The rows that hold something, from top to bottom: each tells the next of its levels. */
function readRows(below: readonly Row[], columns: CatalogueColumns): readonly { index: number; read: ReadRow }[] {
  const indent = indentLevels(below, columns);
  const found: { index: number; read: ReadRow }[] = [];
  let state: ListState = { levels: noLevels, before: undefined };
  for (const [index, cells] of below.entries()) {
    if (cells.every(isBlank)) continue;
    const { read, levels } = readListRow(cells, columns, state, indent);
    const last = found.at(-1);
    if (last?.read.kind === "meta" && goesOn(read, cells)) {
      const { entry } = last.read;
      const meta = { ...last.read, entry: { ...entry, text: `${entry.text} ${read.found}` } };
      found[found.length - 1] = { index: last.index, read: meta };
      found.push({ index, read: { kind: "wrapped", found: read.found } });
      continue;
    }
    state = { levels, before: read.kind === "meta" ? read : state.before };
    found.push({ index, read });
  }
  return found;
}

/** A row with nothing but the rest of a sentence, as lists copied from PDF files have them. */
function goesOn(read: ReadRow, cells: Row): boolean {
  const isAlone = cells.filter((cell) => !isBlank(cell)).length === 1;
  return read.kind === "unreadable" && read.why === "no-code" && isAlone && /^[a-záéíóúüñ(,;].{2}/s.test(read.found);
}

/** «1-2-56» is a title of a programme only where codes of the list begin with it; else a code with a slip. */
function denyTitles(rows: readonly { index: number; read: ReadRow }[]): readonly { index: number; read: ReadRow }[] {
  const known = new Set(
    rows.flatMap(({ read }) => {
      const parts = read.kind === "meta" ? read.code.split("-") : [];
      return [1, 2, 3].map((length) => parts.slice(0, length).join("-"));
    }),
  );
  return rows.map(({ index, read }) => {
    const denied = read.kind === "level" && read.code !== undefined && !known.has(read.code);
    return { index, read: denied ? { kind: "unreadable", found: read.typed ?? "" } : read };
  });
}

function nameSource(
  { row, headings, code, text, levelCodes, metaNumber, built, bare }: CatalogueColumns,
  sheet?: string,
): ListSource {
  const name = (column: number | undefined): string =>
    String(column === undefined ? "" : (headings[column] ?? "")).trim();
  const parts = built ? [...levelCodes, code ?? metaNumber ?? text] : [code ?? text];
  const codes = [...new Set(parts.map(name))].filter((heading) => heading !== "").join(", ");
  const place = { ...(sheet === undefined ? {} : { sheet }), row: row + 1 };
  return { ...place, code: codes, text: name(text), ...(bare === undefined ? {} : { bare }) };
}

function splitDuplicates(
  listed: readonly Listed[],
): Pick<CatalogueReading, "entries" | "duplicates" | "repaired" | "repeated"> {
  const firsts = new Map<string, Listed>();
  const duplicates: CatalogueReading["duplicates"][number][] = [];
  let repeated = 0;
  for (const one of listed) {
    const first = firsts.get(one.code);
    if (first === undefined) firsts.set(one.code, one);
    else if (normalizeText(first.entry.text) === normalizeText(one.entry.text)) repeated += 1;
    else duplicates.push({ ...placeOf(one), code: one.code, first: first.row, ...otherSheet(first, one) });
  }
  const entries = [...firsts.values()].map((one) => ({ ...placeOf(one), entry: one.entry }));
  const repaired = listed
    .filter(({ found, code }) => found !== code)
    .map((one) => ({ ...placeOf(one), found: one.found, code: one.code }));
  return { entries, duplicates, repaired, repeated };
}

function otherSheet(first: ListPlace, one: ListPlace): { readonly firstSheet?: string } {
  return first.sheet === undefined || first.sheet === one.sheet ? {} : { firstSheet: first.sheet };
}

function placeOf({ row, sheet }: { readonly row: number; readonly sheet?: string | undefined }): ListPlace {
  return sheet === undefined ? { row } : { row, sheet };
}
