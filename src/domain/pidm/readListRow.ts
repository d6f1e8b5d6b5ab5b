import type { PidmEntry } from "../project/Project";
import { isBlank } from "../text/isBlank";
import type { Cell } from "../workbook/Cell";
import type { PassedKind, UnreadableReason } from "./CatalogueReading";
import type { CatalogueColumns } from "./catalogueColumns";
import { plainHeading } from "./catalogueHeadings";
import { enterColumns } from "./enterColumns";
import { cellOf, firstText, textOf } from "./listCells";
import { type ListCode, type NumberedText, readListCode, readNumberedText, wholeCode } from "./listCode";
import type { Pidm } from "./Pidm";
import { parsePidm } from "./parsePidm";
import { enterLevel, nameFor, type PlanLevels } from "./planLevels";
import { readAside } from "./readAside";
import { readClass } from "./readClass";

type Row = readonly Cell[];

/** A meta that was read. */
export interface ReadMeta {
  readonly kind: "meta";
  readonly entry: PidmEntry;
  readonly pidm: Pidm;
  readonly code: string;
  /** The code as it stands in the list. */
  readonly found: string;
}

export type ReadRow =
  | ReadMeta
  | { readonly kind: "unreadable"; readonly found: string; readonly why?: UnreadableReason }
  | {
      readonly kind: PassedKind;
      readonly found: string;
      /** «1-2-5»: only the length of this code says that it is a title. */
      readonly code?: string;
    };

/** What the rows above tell of this one. */
export interface ListState {
  readonly levels: PlanLevels;
  readonly before: ReadMeta | undefined;
}

/** Which level an indentation means, 0 componente … 3 meta. */
export type IndentOf = (cells: Row) => number | undefined;

function inCode(cells: Row, columns: CatalogueColumns): NumberedText | undefined {
  return readNumberedText(cellOf(cells, columns.code));
}

/** The level that a row names by its class, its words, its indentation, or by how many numbers its code has. */
function levelOf(
  cells: Row,
  columns: CatalogueColumns,
  code: ListCode,
  text: NumberedText | undefined,
  indent: IndentOf,
) {
  const classed = readClass(cellOf(cells, columns.class));
  if (classed !== undefined) return classed;
  if (code.kind === "parts" && code.parts.length === 4) return 3;
  const isOutline = columns.code === undefined;
  const named = isOutline || code.kind !== "parts" ? (inCode(cells, columns)?.level ?? text?.level) : undefined;
  if (named !== undefined) return named;
  const indented = indent(cells);
  if (indented !== undefined || columns.built) return indented;
  return code.kind === "parts" && code.parts.length < 4 ? code.parts.length - 1 : undefined;
}

/** «Meta 3: Elaborar…» holds the number and the text; a column of its own holds 3 or «Meta 3». */
function splitText(text: string, number: Cell): { readonly number: number | undefined; readonly text: string } {
  const match = /^meta\s{0,9}(\d{1,3})\s{0,9}[:.\-–]\s{0,9}(?=\S)/i.exec(text);
  const own = /^(?:meta\s{0,9})?(?:n\.?[°º]?\s?)?(\d{1,3})$/i.exec(String(number).trim())?.[1] ?? match?.[1];
  return { number: own === undefined ? undefined : Number(own), text: text.slice(match?.[0].length ?? 0) };
}

interface Parts {
  readonly code: string | undefined;
  readonly text: string;
  readonly metaNumber: number | undefined;
}

/** The whole code of a meta: as it stands, or put together from the levels above and its own number. */
function codeOf(cells: Row, columns: CatalogueColumns, read: ListCode, levels: PlanLevels): Parts {
  const split = splitText(textOf(cells, columns.text), cellOf(cells, columns.metaNumber));
  const own = read.kind === "parts" ? read.parts : [];
  if (own.length > 1) return { code: wholeCode(own), text: split.text, metaNumber: split.number };
  if (/^\d{1,3}$/.test(split.text)) {
    const number = own[0] ?? split.number ?? Number(split.text);
    return { code: wholeCode([...levels.map((level) => level.number), number]), text: "", metaNumber: number };
  }
  const numbered = readNumberedText(split.text);
  const number =
    own[0] ?? split.number ?? (columns.built || columns.code === undefined ? numbered?.parts.at(-1) : undefined);
  const rest =
    own[0] === undefined && split.number === undefined && numbered !== undefined ? numbered.rest : split.text;
  return {
    code: wholeCode([...levels.map((level) => level.number), number]),
    text: rest || split.text,
    metaNumber: number,
  };
}

/** Merged cells leave the rows below blank: they belong to the same part of the plan only where the code says so. */
function isWithin(pidm: Pidm, before: Pidm | undefined, depth: number): boolean {
  const parts = ["componente", "linea", "programa"] as const;
  return before !== undefined && parts.slice(0, depth + 1).every((part) => pidm[part] === before[part]);
}

function buildMeta(cells: Row, columns: CatalogueColumns, parts: Parts, found: string, state: ListState): ReadRow {
  const pidm = parsePidm(parts.code ?? "");
  if (!pidm.ok) return { kind: "unreadable", found };
  if (parts.text === "") return { kind: "unreadable", found, why: "no-text" };
  const fields = ["componente", "linea", "programa"] as const;
  const [componente = "", linea = "", programa = ""] = fields.map((field, depth) => {
    const own = columns.built ? "" : textOf(cells, columns.levelNames[depth]);
    const carried = isWithin(pidm, state.before?.pidm, depth) ? state.before?.entry[field] : "";
    return own || nameFor(state.levels, depth, pidm) || carried || "";
  });
  const metaNumber = parts.metaNumber ?? pidm.meta;
  return {
    kind: "meta",
    entry: { code: pidm.code, componente, linea, programa, metaNumber, text: parts.text },
    pidm,
    code: pidm.code,
    found,
  };
}

function isHeadingAgain(cells: Row, { headings, text, code }: CatalogueColumns): boolean {
  const same = (column: number): boolean =>
    plainHeading(cellOf(cells, column)) === plainHeading(headings[column] ?? "");
  return same(text) && (code === undefined || same(code));
}

/** A row without a code: a sum, a note, a title; or a meta whose code is missing. */
function readUncoded(cells: Row, columns: CatalogueColumns): ReadRow {
  const aside = readAside(cells, columns);
  if (aside !== undefined) return aside;
  const first = firstText(cells);
  const filled = cells.filter((cell) => !isBlank(cell));
  const text = textOf(cells, columns.text);
  const isTitle = columns.levelNames.some((column) => textOf(cells, column) !== "");
  if (text === "") return { kind: isTitle || filled.length === 1 ? "level" : "note", found: first };
  return { kind: "unreadable", found: text, why: "no-code" };
}

/** Reads one row under the headings, and what it leaves for the rows below. */
export function readListRow(
  cells: Row,
  columns: CatalogueColumns,
  state: ListState,
  indent: IndentOf,
): { readonly read: ReadRow; readonly levels: PlanLevels } {
  const levels = columns.built ? enterColumns(cells, columns, state.levels) : state.levels;
  if (isHeadingAgain(cells, columns)) return { read: { kind: "heading", found: textOf(cells, columns.text) }, levels };
  const text = readNumberedText(textOf(cells, columns.text));
  const glued = columns.code === undefined && !columns.built && text !== undefined;
  const code: ListCode = glued ? { kind: "parts", parts: text.parts } : readListCode(cellOf(cells, columns.code));
  const shown = textOf(cells, columns.code) || textOf(cells, columns.text);
  if (code.kind === "date") return { read: { kind: "unreadable", found: shown, why: "date" }, levels };
  const level = levelOf(cells, columns, code, text, indent);
  const odd = checkClass(cells, columns, code);
  if (odd !== undefined) return { read: odd, levels };
  if (level !== undefined && level < 3) return enterTitle(cells, columns, level, code, text, levels);
  const now = { ...state, levels };
  const read = glued ? readGlued(cells, columns, text, now) : readMeta(cells, columns, code, level, now);
  return { read, levels };
}

/** A class that is no level of the plan («Subprograma»), or one that its code denies: nothing is guessed. */
function checkClass(cells: Row, columns: CatalogueColumns, code: ListCode): ReadRow | undefined {
  const word = textOf(cells, columns.class);
  if (word === "" || code.kind !== "parts") return undefined;
  const level = readClass(word);
  const fits = level !== undefined && (code.parts.length === 1 || code.parts.length === level + 1);
  return fits ? undefined : { kind: "unreadable", found: `${word} ${textOf(cells, columns.code)}`, why: "class" };
}

/** «1-2-5-6 Publicar el informe», or «Meta 6: Publicar el informe» under the titles of its levels. */
function readGlued(cells: Row, columns: CatalogueColumns, { parts, rest }: NumberedText, state: ListState): ReadRow {
  const found = textOf(cells, columns.text);
  const [number] = parts;
  const all = parts.length > 1 ? parts : [...state.levels.map((level) => level.number), number];
  const code = wholeCode(all);
  if (code === undefined)
    return { kind: "unreadable", found, ...(parts.length > 1 ? {} : { why: "no-level" as const }) };
  const next = cells.slice(columns.text + 1).find((cell) => !isBlank(cell));
  const shown = parts.length > 1 ? parts.join("-") : code;
  return buildMeta(
    cells,
    columns,
    { code, text: rest || String(next ?? "").trim(), metaNumber: undefined },
    shown,
    state,
  );
}

function enterTitle(
  cells: Row,
  columns: CatalogueColumns,
  level: number,
  code: ListCode,
  text: NumberedText | undefined,
  levels: PlanLevels,
): { readonly read: ReadRow; readonly levels: PlanLevels } {
  const found = textOf(cells, columns.text) || textOf(cells, columns.code);
  const parts = code.kind === "parts" ? code.parts : (inCode(cells, columns)?.parts ?? text?.parts ?? []);
  const byLength =
    code.kind === "parts" && columns.class === undefined && columns.code !== undefined && parts.length === level + 1;
  const read = { kind: "level" as const, found, ...(byLength ? { code: parts.join("-") } : {}) };
  return { read, levels: enterLevel(levels, level, parts, found) };
}

function readMeta(
  cells: Row,
  columns: CatalogueColumns,
  code: ListCode,
  level: number | undefined,
  state: ListState,
): ReadRow {
  const text = textOf(cells, columns.text);
  const found = textOf(cells, columns.code) || text;
  if (code.kind === "other" && !columns.built) return readAside(cells, columns) ?? { kind: "unreadable", found };
  if (code.kind === "blank" && !columns.built && level !== 3) return readUncoded(cells, columns);
  return builtRow(cells, columns, code, state);
}

function builtRow(cells: Row, columns: CatalogueColumns, code: ListCode, state: ListState): ReadRow {
  const parts = codeOf(cells, columns, code, state.levels);
  const text = textOf(cells, columns.text);
  const own = textOf(cells, columns.code);
  if (code.kind === "parts" && code.parts.length > 1) return buildMeta(cells, columns, parts, own, state);
  if (parts.metaNumber === undefined || readAside(cells, columns) !== undefined) return readUncoded(cells, columns);
  if (parts.code === undefined) return { kind: "unreadable", found: own || text, why: "no-level" };
  return buildMeta(cells, columns, parts, parts.code, state);
}
