import type { LinkSources } from "../../domain/workbook/findExternal";
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

/** Sheets to check, and where their formulas may lead outside the file. */
interface CheckedSheets {
  readonly sheets: readonly SheetSnapshot[];
  readonly links: LinkSources;
}

async function readAll(call: Call): Promise<Result<CheckedSheets>> {
  const { input, io, words } = call;
  const bytes = await readBytes(input, "sheets", io, words);
  if (!bytes.ok) return bytes;
  const text = readText(bytes.value, input, "sheets", words);
  if (text !== undefined)
    return text.ok ? { ok: true, value: { sheets: [sheetOfText(text.value, input)], links: { names: [] } } } : text;
  const book = await decodeWorkbook(bytes.value, input, words, { details: true });
  if (!book.ok) return book;
  const { snapshot } = book.value;
  return { ok: true, value: { sheets: snapshot.sheets, links: snapshot } };
}

/** The sheet that was asked for, else all that a person sees. */
export async function readSheets(call: Call): Promise<Result<CheckedSheets>> {
  const read = await readAll(call);
  if (!read.ok) return read;
  const { sheets, links } = read.value;
  const { review } = call.words.cli;
  const { sheet } = call.args;
  const names = sheets.map(({ name }) => name);
  if (sheet === undefined) {
    const visible = sheets.filter(({ visibility }) => visibility === "visible");
    const several = call.args.range !== undefined && visible.length > 1;
    if (several) return fail(review.whichSheet(visible.map(({ name }) => name)));
    return { ok: true, value: { sheets: visible, links } };
  }
  const named = sheets.filter(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  return named.length === 0 ? fail(review.noSheet(sheet, names)) : { ok: true, value: { sheets: named, links } };
}
