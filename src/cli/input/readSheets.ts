import type { SheetSnapshot } from "../../domain/workbook/Snapshot";
import { emptyLook } from "../../domain/workbook/Snapshot";
import { readDelimited } from "../../importers/table/readDelimited";
import { typeCells } from "../../importers/table/typeCells";
import type { Call } from "../commands/Command";
import { fail, type Result } from "./Result";
import { decodeWorkbook, readBytes } from "./readSource";
import { readText } from "./readText";

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

async function readAll(call: Call): Promise<Result<readonly SheetSnapshot[]>> {
  const { input, io, words } = call;
  const bytes = await readBytes(input, "sheets", io, words);
  if (!bytes.ok) return bytes;
  const text = readText(bytes.value, input, "sheets", words);
  if (text !== undefined) return text.ok ? { ok: true, value: [sheetOfText(text.value, input)] } : text;
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
