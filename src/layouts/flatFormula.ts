import type { CellReference, TableReference } from "../domain/formula/Reference";
import { readReference } from "../domain/formula/readReference";
import { readTokens, type Token } from "../domain/formula/tokens";
import type { Area } from "../domain/workbook/address";

/** Where a table's column stands: its sheet, its data rows, and whether its end may have moved since. */
interface ColumnPlace {
  readonly sheet: string;
  /** The cells of the column without its heading. */
  readonly area: Area;
  readonly openEnd: boolean;
}

/** The place of a column by the table's name and the template's heading; undefined for a table that is not there. */
export type FindColumn = (table: string, header: string) => ColumnPlace | undefined;

/** The pieces of a formula without spaces; none for a text that cannot be read. */
const tokensOf = (formula: string): readonly Token[] =>
  readTokens(formula)?.filter(({ type }) => type !== "space") ?? [];

const plainText = ({ text }: Token) => text.replaceAll("$", "").toLowerCase();

function coversRows(own: Area, { area, openEnd }: ColumnPlace): boolean {
  if (own.row !== area.row) return false;
  return openEnd || own.rows === area.rows;
}

/** True when cells are what a program makes of a structured reference that it does not keep. */
function isSamePlace(wanted: TableReference, own: CellReference, home: string, find: FindColumn): boolean {
  const [header = "", lastHeader = header] = wanted.columns;
  const [first, last] = [header, lastHeader].map((one) => find(wanted.table ?? "", one));
  const isElsewhere = own.workbook !== undefined || own.lastSheet !== undefined || own.whole !== undefined;
  if (first === undefined || last === undefined || isElsewhere) return false;
  if ((own.sheet ?? home).toLowerCase() !== first.sheet.toLowerCase()) return false;
  const columns = last.area.column - first.area.column + 1;
  if (own.area.column !== first.area.column || own.area.columns !== columns) return false;
  return wanted.sections.includes("thisRow") ? own.area.rows === 1 : coversRows(own.area, first);
}

/**
 * True when a formula is the template's with plain areas in the place of its structured references, as programs leave it
 * that keep no tables (.ods, «Convertir en rango»); `home` is the sheet of the cell.
 */
export function isFlat(own: string, template: string, home: string, find: FindColumn): boolean {
  if (own === "" || own.includes("[") || !template.includes("[")) return false;
  const [left, right] = [tokensOf(own), tokensOf(template)];
  if (left.length !== right.length || left.length === 0) return false;
  return right.every((wanted, index) => {
    const found = left[index];
    if (found === undefined) return false;
    const [reference, cells] = [wanted, found].map(readReference);
    if (reference?.kind === "table") return cells?.kind === "cells" && isSamePlace(reference, cells, home, find);
    return wanted.type === found.type && plainText(wanted) === plainText(found);
  });
}
