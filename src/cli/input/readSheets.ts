import type { SheetSnapshot } from "../../domain/workbook/Snapshot";
import { emptyLook } from "../../domain/workbook/Snapshot";
import { isLongList } from "../../importers/table/isLongList";
import { readDelimited } from "../../importers/table/readDelimited";
import { typeCells } from "../../importers/table/typeCells";
import type { Call } from "../commands/Command";
import { fail, type Result } from "./Result";
import { decodeWorkbook, isWorkbook, readBytes } from "./readSource";

/** A text with columns as one sheet; its name is that of the file. */
function sheetOfText(bytes: Uint8Array, path: string): SheetSnapshot {
  const values = typeCells(readDelimited(bytes));
  const blank = <T>(filling: T): readonly (readonly T[])[] => values.map((row) => row.map(() => filling));
  return {
    name: path.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, ""),
    visibility: "visible",
    protected: false,
    cells: { row: 1, column: 1, values, formulas: blank(""), formats: blank("General") },
    tables: [],
    look: emptyLook,
  };
}

/** [MS-CFB] 2.2, APPNOTE.TXT 4.3.7, and bytes that no text holds: no file with columns. */
function isBinary(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xd0 && second === 0xcf) || (first === 0x50 && second === 0x4b)) return true;
  // UTF-16 has zero bytes, and says so at its beginning.
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return !wide && bytes.subarray(0, 4096).includes(0);
}

async function readAll(call: Call): Promise<Result<readonly SheetSnapshot[]>> {
  const { input, io, words } = call;
  const bytes = await readBytes(input, "sheets", io, words);
  if (!bytes.ok) return bytes;
  const isText = !isWorkbook(bytes.value) && !isBinary(bytes.value) && bytes.value.length > 0;
  if (isText && isLongList(bytes.value)) return fail(words.cli.files.book["long-list"](input));
  if (isText) return { ok: true, value: [sheetOfText(bytes.value, input)] };
  const book = await decodeWorkbook(bytes.value, input, words, { details: true });
  return book.ok ? { ok: true, value: book.value.snapshot.sheets } : book;
}

/** The sheet that was asked for, else all that a person sees. */
export async function readSheets(call: Call): Promise<Result<readonly SheetSnapshot[]>> {
  const sheets = await readAll(call);
  if (!sheets.ok) return sheets;
  const { review } = call.words.cli;
  const { sheet } = call.args;
  const names = sheets.value.map(({ name }) => name);
  if (sheet === undefined) {
    const visible = sheets.value.filter(({ visibility }) => visibility === "visible");
    const several = call.args.range !== undefined && visible.length > 1;
    return several ? fail(review.whichSheet(visible.map(({ name }) => name))) : { ok: true, value: visible };
  }
  const named = sheets.value.filter(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  return named.length === 0 ? fail(review.noSheet(sheet, names)) : { ok: true, value: named };
}
