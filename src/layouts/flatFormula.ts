import { tokenize } from "@borgar/fx";
import { parseReference } from "../domain/formula/cellReference";
import { remember } from "../domain/text/remember";
import type { Area } from "../domain/workbook/address";

/** Where a table's column stands: its sheet, its data rows, and whether its end may have moved since. */
export interface ColumnPlace {
  readonly sheet: string;
  /** The cells of the column without its heading. */
  readonly area: Area;
  readonly openEnd: boolean;
}

/** The place of a column by the table's name and the template's heading; undefined for a table that is not there. */
export type FindColumn = (table: string, header: string) => ColumnPlace | undefined;

interface Token {
  readonly type: string;
  readonly value: string;
}

const tokensOf = (formula: string): readonly Token[] =>
  tokenize(formula)
    .map(({ type, value }) => ({ type: String(type), value }))
    .filter(({ type }) => type !== "whitespace" && type !== "newline");

/** The same templates are asked for again and again. */
const templateTokens = remember(tokensOf);

const plainText = (token: Token) => token.value.replaceAll("$", "").toLowerCase();

/** The headings that a structured reference names, first and last, and whether it means one row. */
function headersOf(structured: string): { table: string; first: string; last: string; thisRow: boolean } | undefined {
  const match = /^([^[\]]+)\[(.*)\]$/s.exec(structured);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const thisRow = /^\[#This Row\],/i.test(match[2]);
  const inner = match[2].replace(/^\[#This Row\],\s*/i, "");
  const headers = inner.startsWith("[") ? [...inner.matchAll(/\[([^[\]]*)\]/g)].map(([, text = ""]) => text) : [inner];
  const [first = "", last = first] = headers;
  return { table: match[1], first, last, thisRow };
}

function coversRows(own: Area, { area, openEnd }: ColumnPlace): boolean {
  if (own.row !== area.row) return false;
  return openEnd || own.rows === area.rows;
}

/** True when an address is what a program makes of a structured reference that it does not keep. */
function isSamePlace(structured: string, address: string, home: string, find: FindColumn): boolean {
  const wanted = headersOf(structured);
  const [first, last] = [wanted && find(wanted.table, wanted.first), wanted && find(wanted.table, wanted.last)];
  const plain = address.replaceAll("$", "");
  const own = parseReference(`=${plain.includes("!") ? plain : `'${home.replaceAll("'", "''")}'!${plain}`}`);
  if (wanted === undefined || first === undefined || last === undefined || own === undefined) return false;
  if (own.sheet.toLowerCase() !== first.sheet.toLowerCase()) return false;
  const columns = last.area.column - first.area.column + 1;
  if (own.area.column !== first.area.column || own.area.columns !== columns) return false;
  return wanted.thisRow ? own.area.rows === 1 : coversRows(own.area, first);
}

/**
 * True when a formula is the template's with plain areas in the place of its structured references, as programs leave it
 * that keep no tables (.ods, «Convertir en rango»); `home` is the sheet of the cell.
 */
export function isFlat(own: string, template: string, home: string, find: FindColumn): boolean {
  if (own === "" || own.includes("[") || !template.includes("[")) return false;
  const [left, right] = [tokensOf(own), templateTokens(template)];
  if (left.length !== right.length) return false;
  return right.every((wanted, index) => {
    const found = left[index];
    if (found === undefined) return false;
    if (wanted.type === "structured")
      return found.type === "range" && isSamePlace(wanted.value, found.value, home, find);
    return wanted.type === found.type && plainText(wanted) === plainText(found);
  });
}
