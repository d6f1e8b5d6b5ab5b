import type { ChangedColumn } from "../../domain/findings/BookParts";
import type { Finding } from "../../domain/findings/Finding";
import type { BookRule } from "./BookRule";

function renamed({ table, column, now, place }: ChangedColumn): Finding {
  const params = { sheet: place.sheet, table, column, now };
  return { code: "book/column-renamed", severity: "info", places: [place], params };
}

function emptied({ table, column, place }: ChangedColumn): Finding {
  const params = { sheet: place.sheet, table, column };
  return { code: "book/empty-column", severity: "error", places: [place], params };
}

/** One finding: what pastes values over one column pastes them over its neighbours too, and a program keeps formulas or not. */
function flat(columns: readonly ChangedColumn[]): readonly Finding[] {
  const [first] = columns;
  if (first === undefined) return [];
  const tables = [...new Set(columns.map(({ table }) => table))];
  const sheets = [...new Set(columns.map(({ place }) => place.sheet))];
  const names = tables.length > 1 ? "" : columns.map(({ now }) => now).join(", ");
  return [
    {
      code: "book/formulas-lost",
      severity: "warning",
      places: columns.map(({ place }) => place),
      params: { sheet: sheets.join(", "), table: tables.join(", "), columns: names },
    },
  ];
}

/** Columns that are there and not as they were: another heading, no value at all, values instead of formulas. */
export const changedColumns: BookRule = ({ parts: { columns } }) => [
  ...columns.renamed.map(renamed),
  ...columns.emptied.map(emptied),
  ...flat(columns.flat),
];
