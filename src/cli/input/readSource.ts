import { nameOwnCharts } from "../../actions/ownCharts";
import type { DecodedBook } from "../../domain/findings/BookSources";
import type { FormRecord } from "../../domain/form/FormRecord";
import type { ImportMessage, Resolved, UnreadableCode } from "../../domain/form/Import";
import { resolveForm } from "../../domain/form/resolveForm";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import { readForm } from "../../importers/readForm";
import { decodeBook } from "../../layouts/decodeBook";
import { readXlsx, type XlsxWants } from "../../xlsx/readXlsx";
import type { InputKind } from "../args/options";
import type { FileProblem, Io } from "../Io";
import type { Words } from "../Words";
import { fail, type Result } from "./Result";

export interface FormSource {
  readonly kind: "form";
  readonly form: FormRecord;
  readonly resolved: Resolved;
  readonly messages: readonly ImportMessage[];
}

export interface BookSource {
  readonly kind: "book";
  readonly bytes: Uint8Array;
  readonly snapshot: Snapshot;
  readonly decoded: DecodedBook;
}

/** The sentence for a refusal of the file system; `kind` is what the command takes there. */
function describeFile(problem: FileProblem, kind: InputKind, { cli, help }: Words): string {
  if (problem.kind === "failed") return cli.files.failed(problem.path, problem.detail);
  return cli.files[problem.kind](problem.path, help.takes[kind]);
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Names of parts stand uncompressed in a zip (APPNOTE.TXT 4.4.17), so that a look at the bytes tells a workbook. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return isZip(bytes) && new TextDecoder("latin1").decode(bytes).includes("xl/worksheets/");
}

/** Reads a file from disk; the sentence says what is wrong with the path. */
export async function readBytes(path: string, kind: InputKind, io: Io, words: Words): Promise<Result<Uint8Array>> {
  const reading = await io.readFile(path);
  return reading.ok ? { ok: true, value: reading.bytes } : fail(describeFile(reading.problem, kind, words));
}

/** Reads bytes as any workbook. */
export async function decodeWorkbook(
  bytes: Uint8Array,
  path: string,
  { cli }: Words,
  wants: XlsxWants = {},
): Promise<Result<BookSource>> {
  const { book } = cli.files;
  // A zip of another kind, such as a Word document, would be told to be damaged.
  if (isZip(bytes) && !isWorkbook(bytes)) return fail(book.binary(path, ""));
  const reading = await readXlsx(bytes, wants);
  if (!reading.ok) return fail(book[reading.code](path, reading.found));
  const snapshot = nameOwnCharts(reading.snapshot);
  return { ok: true, value: { kind: "book", bytes, snapshot, decoded: decodeBook(snapshot) } };
}

async function decodeOurBook(bytes: Uint8Array, path: string, words: Words): Promise<Result<BookSource>> {
  const book = await decodeWorkbook(bytes, path, words);
  if (!book.ok) return book;
  const isOurs = Object.keys(book.value.decoded.sources.tables).length > 0;
  return isOurs ? book : fail(words.cli.files.notOurs(path));
}

/** Reads a workbook that holds at least one table of ours. */
export async function readOurBook(path: string, io: Io, words: Words): Promise<Result<BookSource>> {
  const bytes = await readBytes(path, "book", io, words);
  return bytes.ok ? decodeOurBook(bytes.value, path, words) : bytes;
}

/** What is certainly a form: that a workbook is taken too would not help. */
const formOnly: ReadonlySet<UnreadableCode> = new Set(["truncated", "too-large", "broken-docx"]);

async function readFormSource(
  bytes: Uint8Array,
  path: string,
  { imports, cli }: Words,
  startMonth?: number,
): Promise<Result<FormSource>> {
  const reading = await readForm(bytes, path);
  if (!reading.ok) {
    const sentence = cli.files.form(path, imports.unreadable[reading.code](reading.found));
    return fail(formOnly.has(reading.code) ? sentence : cli.files.orBook(sentence));
  }
  const { form, messages } = reading;
  return { ok: true, value: { kind: "form", form, messages, resolved: resolveForm(form, startMonth) } };
}

/** Reads a form (.docx, .txt) or a workbook of ours (.xlsx), told apart by content. */
export async function readSource(
  path: string,
  io: Io,
  words: Words,
  startMonth?: number,
): Promise<Result<FormSource | BookSource>> {
  const bytes = await readBytes(path, "source", io, words);
  if (!bytes.ok) return bytes;
  return isWorkbook(bytes.value)
    ? decodeOurBook(bytes.value, path, words)
    : readFormSource(bytes.value, path, words, startMonth);
}
