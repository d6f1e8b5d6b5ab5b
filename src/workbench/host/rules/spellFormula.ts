import { plainFunction } from "../../../domain/formula/functionName";
import { mapTokens } from "../../../domain/formula/mapTokens";
import { printCorner } from "../../../domain/formula/printCorner";
import { printTableForFile } from "../../../domain/formula/printTable";
import type { TableReference } from "../../../domain/formula/Reference";
import { type Corner, readCellParts, readReference } from "../../../domain/formula/readReference";
import { formatScope, splitScope } from "../../../domain/formula/sheetName";
import type { Token } from "../../../domain/formula/tokens";
import type { Book } from "../Book";

/** How the workbook itself spells what formulas name. */
interface Spelling {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  /** Functions that nobody knows stay as they were typed. */
  readonly isFunction: (name: string) => boolean;
  readonly headers: (table: string | undefined) => readonly string[];
}

function asKnown(word: string, known: readonly string[]): string {
  return known.find((one) => one.toLowerCase() === word.toLowerCase()) ?? word;
}

function spellTable(reference: TableReference, { names, headers }: Spelling): string {
  const { table, columns } = reference;
  const known = table === undefined ? {} : { table: asKnown(table, names) };
  const own = headers(table);
  const spelled = { ...reference, ...known, columns: columns.map((column) => asKnown(column, own)) };
  return printTableForFile(spelled, undefined);
}

/** Excel keeps 15 digits of a number, without zeros that say nothing: 0.50 is 0.5, 1E3 is 1000. */
function spellNumber(text: string): string {
  const value = Number(text);
  const plain = String(Number(value.toPrecision(15)));
  return Number.isFinite(value) && !plain.includes("e") ? plain : text.toUpperCase();
}

/** «B$2:$A1» is «$A1:B$2»: the first row and column stand first, each with its own «$». */
function spellCells(local: string): string {
  const { first, last } = readCellParts(local);
  if (last === undefined || local.includes(".")) return local.toUpperCase();
  const [left, right] = first.column > last.column ? [last, first] : [first, last];
  const [top, bottom] = first.row > last.row ? [last, first] : [first, last];
  const corner = ({ column, lockColumn }: Corner, { row, lockRow }: Corner) =>
    printCorner({ column, lockColumn, row, lockRow });
  return `${corner(left, top)}:${corner(right, bottom)}`;
}

function spellToken({ type, text }: Token, spelling: Spelling): string {
  if (type === "function") return spelling.isFunction(plainFunction(text)) ? text.toUpperCase() : text;
  if (type === "number") return spellNumber(text);
  if (type === "boolean" || type === "error") return text.replace(/^(?:[a-z]+|#.*)$/is, (word) => word.toUpperCase());
  if (type === "reference") {
    const { local, sheet, ...scope } = splitScope(text);
    const named = sheet === undefined ? scope : { ...scope, sheet: asKnown(sheet, spelling.sheets) };
    return `${formatScope(named)}${spellCells(local)}`;
  }
  if (type === "name") return asKnown(text, spelling.names);
  const reference = type === "structured" ? readReference({ type, text }) : undefined;
  return reference?.kind === "table" ? spellTable(reference, spelling) : text;
}

/** Gives formulas back as Excel keeps them: functions and cells in capitals, sheets, names and columns as they are called. */
export function formulaSpeller(
  book: Book,
  headers: (table: string | undefined) => readonly string[],
): (formula: string) => string {
  const sheets = book.sheets().map(({ name }) => name);
  const names = [...book.tables(), ...book.names()].map(({ name }) => name);
  return (formula) =>
    mapTokens(formula, (token) => spellToken(token, { sheets, names, isFunction: book.isFunction, headers }));
}
