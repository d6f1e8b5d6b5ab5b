import { listReferences } from "../../../domain/formula/listReferences";
import type { Reference } from "../../../domain/formula/Reference";
import { relativeKey } from "../../../domain/formula/relativeKey";
import type { Area } from "../../../domain/workbook/address";
import type { Host } from "../Host";
import type { RangeSelf } from "../Ref";
import { findSheet, isWithin } from "../rules/address";
import type { Coerced } from "../rules/coerce";
import { rangeOfTable } from "./references";

const textFormat = "@";

/** The first cell that a reference of the formula in `at` means. */
function cellsOf(host: Host, reference: Reference, { sheet, area: at }: RangeSelf): RangeSelf | undefined {
  if (reference.kind === "name" || reference.workbook !== undefined) return undefined;
  if (reference.kind === "cells") {
    const own = reference.sheet === undefined ? sheet : findSheet(host.book, reference.sheet);
    return own === undefined ? undefined : { sheet: own, area: reference.area };
  }
  const around = host.book.tables().find((table) => table.sheet === sheet && isWithin(at, table.area))?.name;
  const table = reference.table ?? around;
  if (table === undefined) return undefined;
  const { sections, ...rest } = reference;
  const isThisRow = sections.includes("thisRow");
  const range = rangeOfTable(host, { ...rest, table, sections: isThisRow ? [] : sections });
  return range === undefined || !isThisRow ? range : { ...range, area: { ...range.area, row: at.row } };
}

function pointsToText(host: Host, formula: string, at: RangeSelf): boolean {
  const first = listReferences(formula)?.[0];
  const cells = first === undefined ? undefined : cellsOf(host, first, at);
  if (cells === undefined) return false;
  return host.book.readFormats(cells.sheet, { ...cells.area, rows: 1, columns: 1 })[0]?.[0] === textFormat;
}

/**
 * A formula that is entered in a cell without format and points to a text cell makes its own cell one: it shows its result
 * until somebody edits it, then its text. Copies down a column are looked at once.
 */
export function inheritText(
  host: Host,
  sheet: string,
  { row, column }: Area,
): (cell: Coerced, r: number, c: number) => string | undefined {
  const known = new Map<string, boolean>();
  return ({ content }, r, c) => {
    if (!("formula" in content)) return undefined;
    const area = { row: row + r, column: column + c, rows: 1, columns: 1 };
    const key = relativeKey(content.formula, area.row, area.column);
    const isText = known.get(key) ?? pointsToText(host, content.formula, { sheet, area });
    known.set(key, isText);
    return isText ? textFormat : undefined;
  };
}
