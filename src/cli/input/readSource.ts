import { nameOwnCharts } from "../../actions/ownCharts";
import type { DecodedBook } from "../../domain/findings/BookSources";
import type { FileKind } from "../../domain/form/FileKind";
import type { FormRecord } from "../../domain/form/FormRecord";
import type { ImportMessage, Resolved, UnreadableCode } from "../../domain/form/Import";
import { resolveForm } from "../../domain/form/resolveForm";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import { readForm } from "../../importers/readForm";
import { sniffFile } from "../../importers/sniffFile";
import { decodeBook } from "../../layouts/decodeBook";
import type { XlsxWants } from "../../xlsx/decodeSheet";
import { readXlsx } from "../../xlsx/readXlsx";
import type { CliWords } from "../CliWords";
import type { InputKind } from "../commands/Command";
import type { FileProblem } from "../FileProblem";
import type { Io } from "../Io";
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
function describeFile(problem: FileProblem, kind: InputKind, { cli, help }: CliWords): string {
  if (problem.kind === "failed") return cli.files.failed(problem.path, problem.detail);
  if (problem.kind === "tooLarge") return cli.files.tooLarge(problem.path, problem.megabytes);
  return cli.files[problem.kind](problem.path, help.takes[kind]);
}

/** Whether bytes are a workbook that can be read, whatever the name says. */
function isWorkbook(bytes: Uint8Array): boolean {
  return sniffFile(bytes) === "xlsx";
}

/** Reads a file from disk; the sentence says what is wrong with the path. */
export async function readBytes(path: string, kind: InputKind, io: Io, words: CliWords): Promise<Result<Uint8Array>> {
  const reading = await io.readFile(path);
  return reading.ok ? { ok: true, value: reading.bytes } : fail(describeFile(reading.problem, kind, words));
}

/** Reads bytes as any workbook. */
export async function decodeWorkbook(
  bytes: Uint8Array,
  path: string,
  { cli }: CliWords,
  wants: XlsxWants = {},
): Promise<Result<BookSource>> {
  const reading = await readXlsx(bytes, wants);
  if (!reading.ok) return fail(cli.files.book[reading.code](path, reading.found));
  const snapshot = nameOwnCharts(reading.snapshot);
  return { ok: true, value: { kind: "book", bytes, snapshot, decoded: decodeBook(snapshot) } };
}

async function decodeOurBook(bytes: Uint8Array, path: string, words: CliWords): Promise<Result<BookSource>> {
  const book = await decodeWorkbook(bytes, path, words);
  if (!book.ok) return book;
  const isOurs = Object.keys(book.value.decoded.sources.tables).length > 0;
  return isOurs ? book : fail(words.cli.files.notOurs(path));
}

/** Reads a workbook that holds at least one table of ours. */
export async function readOurBook(path: string, io: Io, words: CliWords): Promise<Result<BookSource>> {
  const bytes = await readBytes(path, "book", io, words);
  return bytes.ok ? decodeOurBook(bytes.value, path, words) : bytes;
}

/** Kinds that are workbooks of another make: how to save them as .xlsx says more than what a form is. */
const books: ReadonlySet<FileKind> = new Set(["xls", "xlsb", "ods", "xml-sheet", "sylk", "dbf", "cut-xlsx"]);
/** The same where the name says so too: a page, a list or a locked file. */
const namedBooks: ReadonlySet<FileKind> = new Set(["html", "mhtml", "csv", "encrypted", "cfb", "iwork", "cut-zip"]);

function isForeignBook(kind: FileKind, path: string): boolean {
  return books.has(kind) || (namedBooks.has(kind) && /\.(?:xl\w+|ods|numbers|csv)$/i.test(path));
}

/** What is certainly a form: that a workbook is taken too would not help. */
const formOnly: ReadonlySet<UnreadableCode> = new Set(["truncated", "too-large", "broken-docx", "beyond-limits"]);

async function readFormSource(
  bytes: Uint8Array,
  path: string,
  { imports, cli }: CliWords,
  startMonth?: number,
): Promise<Result<FormSource>> {
  const reading = await readForm(bytes);
  if (!reading.ok) {
    const kind = sniffFile(bytes);
    if (isForeignBook(kind, path)) return fail(cli.files.book.binary(path, kind));
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
  words: CliWords,
  startMonth?: number,
): Promise<Result<FormSource | BookSource>> {
  const bytes = await readBytes(path, "source", io, words);
  if (!bytes.ok) return bytes;
  return isWorkbook(bytes.value)
    ? decodeOurBook(bytes.value, path, words)
    : readFormSource(bytes.value, path, words, startMonth);
}
