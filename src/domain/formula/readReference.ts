import { parseStructRef } from "@borgar/fx/xlsx";
import { parseColumn } from "../workbook/address";
import { rememberLast } from "./cache";
import { hideAts, showSigns } from "./hideSigns";
import type { Reference, TableSection } from "./Reference";
import { parseScope } from "./sheetName";
import type { Token } from "./tokens";

/** Characters of the structured references that are remembered. */
const remembered = 200_000;

/** Excel 2007 and later: rows and columns of a sheet. */
export const [lastRow, lastColumn] = [1_048_576, 16_384];

/** «$B$5» as written: column from 1 (0 = none: a whole row), row from 1 (0 = none: a whole column). */
export interface Corner {
  readonly column: number;
  readonly row: number;
  readonly lockColumn: boolean;
  readonly lockRow: boolean;
}

/** A token of cells in its parts: what stands before, with its "!", and one or two corners. */
interface CellParts {
  readonly prefix: string;
  readonly first: Corner;
  readonly last?: Corner;
}

function readCorner(text: string): Corner {
  const [, lockColumn, letters = "", lockRow, digits = ""] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(text) ?? [];
  return {
    column: parseColumn(letters),
    row: Number(digits),
    lockColumn: lockColumn === "$" && letters !== "",
    lockRow: lockRow === "$" || (lockColumn === "$" && letters === ""),
  };
}

/** Takes a token of kind «reference» apart. «A1:.B9» (trimmed, Excel 2025) counts as the whole range. */
export function readCellParts(text: string): CellParts {
  const cut = text.lastIndexOf("!") + 1;
  const [first = "", last] = text.slice(cut).replaceAll(".", "").split(":");
  return {
    prefix: text.slice(0, cut),
    first: readCorner(first),
    ...(last === undefined ? {} : { last: readCorner(last) }),
  };
}

function scopeOf(text: string): ReturnType<typeof parseScope> {
  const cut = text.lastIndexOf("!");
  return cut < 0 ? {} : parseScope(text.slice(0, cut));
}

/** Cells from their corners; `prefix` with its "!". */
export function toCells(prefix: string, first: Corner, last: Corner): Reference {
  const [top, bottom] = first.row === 0 ? [1, lastRow] : order(first.row, last.row);
  const [left, right] = first.column === 0 ? [1, lastColumn] : order(first.column, last.column);
  const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  const whole = first.row === 0 ? ("columns" as const) : first.column === 0 ? ("rows" as const) : undefined;
  const scope = prefix === "" ? {} : scopeOf(prefix);
  return whole === undefined ? { kind: "cells", ...scope, area } : { kind: "cells", ...scope, area, whole };
}

function order(a: number, b: number): readonly [number, number] {
  return a < b ? [a, b] : [b, a];
}

const sections: Readonly<Record<string, TableSection>> = {
  headers: "headers",
  data: "data",
  totals: "totals",
  all: "all",
  "this row": "thisRow",
};

/** A part of a table, such as «tMetas[[#This Row],[Meta]]»: all rows of a column say the same. */
const readStructured = rememberLast(remembered, (text): { readonly reference?: Reference } => {
  const parts = parseStructRef(hideAts(text));
  if (parts === undefined) return {};
  const { workbookName, sheetName, table, columns = [], sections: named = [] } = parts;
  return {
    reference: {
      kind: "table",
      ...(sheetName ? { sheet: sheetName } : {}),
      ...(workbookName ? { workbook: workbookName } : {}),
      ...(table ? { table } : {}),
      columns: columns.map(showSigns),
      sections: named.flatMap((section) => sections[section] ?? []),
    },
  };
});

/** Reads a token of kind «reference», «structured» or «name». */
export function readReference({ type, text }: Token): Reference | undefined {
  if (type === "reference") {
    const { prefix, first, last = first } = readCellParts(text);
    return toCells(prefix, first, last);
  }
  if (type === "name") return { kind: "name", ...scopeOf(text), name: text.slice(text.lastIndexOf("!") + 1) };
  return type === "structured" ? readStructured(text).reference : undefined;
}
