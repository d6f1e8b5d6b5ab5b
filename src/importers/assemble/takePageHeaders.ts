import type { SourcedText } from "../../domain/form/FormRecord";
import type { ImportMessage } from "../../domain/form/Import";
import { type Block, type BlockRow, joinCell, joinRow } from "../Block";
import { notUnderstood } from "./collectRows";
import { flatText } from "./flatText";
import { placeOf } from "./placeOf";

/** What the page headers say, and the body without them. */
export interface PageHeaders {
  readonly code?: SourcedText;
  readonly version?: SourcedText;
  /** One entry per municipality name of each printed header. */
  readonly letterhead: readonly SourcedText[];
  readonly body: readonly Block[];
  readonly messages: readonly ImportMessage[];
}

interface Draft {
  code?: SourcedText;
  version?: SourcedText;
  letterhead: SourcedText[];
  messages: ImportMessage[];
}

const owner = "area metropolitana de bucaramanga";

/** Reads code, version and municipality lists; `header` are the blocks of Word's own page headers. */
export function takePageHeaders(header: readonly Block[], body: readonly Block[]): PageHeaders {
  const draft: Draft = { letterhead: [], messages: [] };
  for (const block of header) {
    if (block.kind === "table") for (const row of block.rows) readHeaderRow(row, draft);
    else if (block.kind === "paragraph") readHeaderText(block.text, block.line, draft);
  }
  const rest = body.flatMap((block) => withoutHeaders(block, draft));
  return { ...draft, body: rest };
}

function withoutHeaders(block: Block, draft: Draft): Block[] {
  if (block.kind === "object") return [block];
  if (block.kind === "paragraph") {
    if (!isHeaderText(block.text)) return [block];
    readHeaderText(block.text, block.line, draft);
    return [];
  }
  const rows: BlockRow[] = [];
  let broken = false;
  for (const row of block.rows) {
    if (row.cells.some((cell) => isHeaderText(joinCell(cell)))) {
      skipHeaderRow(row, draft);
      broken = true;
    } else {
      rows.push(broken ? { ...row, afterBreak: true } : row);
      broken = false;
    }
  }
  return rows.length > 0 ? [{ kind: "table", rows }] : [];
}

function skipHeaderRow(row: BlockRow, draft: Draft): void {
  const repeated = draft.code !== undefined && row.cells.some((cell) => readCode(joinCell(cell)) !== undefined);
  if (!repeated) {
    readHeaderRow(row, draft);
    return;
  }
  const line = row.line === undefined ? {} : { line: row.line };
  draft.messages.push({ code: "page-header-skipped", ...line, text: joinRow(row) });
  // The message holds the whole row: only the names are still to be taken.
  readHeaderRow(row, { ...draft, messages: [] });
}

function readHeaderRow(row: BlockRow, draft: Draft): void {
  for (const cell of row.cells) readHeaderText(joinCell(cell), row.line, draft);
}

function readHeaderText(text: string, line: number | undefined, draft: Draft): void {
  const at = placeOf("", 0, line);
  const code = readCode(text);
  const version = readVersion(text);
  const differs = isOther(draft.code, code) || isOther(draft.version, version);
  if (differs || holdsMore(text)) draft.messages.push(notUnderstood(text, line));
  if (code !== undefined) draft.code ??= { text: code, at };
  if (version !== undefined) draft.version ??= { text: version, at };
  for (const name of readNames(text)) draft.letterhead.push({ text: name, at });
}

function isOther(known: SourcedText | undefined, found: string | undefined): boolean {
  return known !== undefined && found !== undefined && known.text !== found;
}

/** A code, or nothing but what the page header prints: «Versión 2 del mapa» in a table or paragraph is text of the form. */
function isHeaderText(text: string): boolean {
  if (/^codigo\s*:?\s*[a-z]{2,4}-[a-z]{2,3}-\d{2,4}\b/.test(flatText(text))) return text.length <= 80;
  const found = readCode(text) !== undefined || readVersion(text) !== undefined || readNames(text).length > 1;
  return found && !holdsMore(text);
}

/** All that version 02 of DIE-FO-013 prints in its page header, besides the names of the municipalities. */
const printed =
  /area metropolitana de bucaramanga|proceso(?: de)? direccionamiento estrategico|formato de registro de proyectos|codigo\s*:?\s*[a-z]{2,4}-[a-z]{2,3}-\d{2,4}|version\s*:?\s*\d{1,3}(?:\.\d+)?|pag(?:ina|\.)?\s*:?\s*\d+(?:\s*(?:de|\/)\s*\d+)?/g;

function holdsMore(text: string): boolean {
  if (readNames(text).length > 1) return false;
  return /[\p{L}\d]/u.test(flatText(text).replace(printed, " "));
}

function readCode(text: string): string | undefined {
  return /\bc[oó]digo\s*:?\s*([a-z]{2,4}-[a-z]{2,3}-\d{2,4})/i.exec(text)?.[1]?.toUpperCase();
}

function readVersion(text: string): string | undefined {
  return /\bversi[oó]n\s*:?\s*(\d{1,3}(?:\.\d+)?)/i.exec(text)?.[1];
}

/** «ÁREA METROPOLITANA DE BUCARAMANGA A - B - C - D» → the names after the owner. */
function readNames(text: string): string[] {
  const start = flatText(text).indexOf(owner);
  if (start !== 0) return [];
  const names = text
    .slice(owner.length)
    .split(/(?<!\s)\s+[-–—]\s+/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return names.length > 1 && names.every((name) => name.length <= 30) ? names : [];
}
