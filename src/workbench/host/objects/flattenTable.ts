import { lockAddress } from "../../../domain/formula/cellReference";
import { mapTables } from "../../../domain/formula/mapTables";
import { isOwnTable } from "../../../domain/formula/printTable";
import type { TableReference } from "../../../domain/formula/Reference";
import { quoteSheet } from "../../../domain/formula/sheetName";
import { formatArea, formatColumn } from "../../../domain/workbook/address";
import type { BookTable } from "../Book";
import type { Host } from "../Host";
import { sheetById } from "./access";
import { rangeOfTable } from "./references";
import { type FormulaSite, rewriteFormulas } from "./rewrite";

function flatCells(host: Host, table: BookTable, reference: TableReference, { row }: FormulaSite): string | undefined {
  const isThisRow = reference.sections.includes("thisRow");
  const named = { ...reference, table: table.name, sections: isThisRow ? [] : reference.sections };
  const range = rangeOfTable(host, named);
  if (range === undefined) return undefined;
  const sheet = quoteSheet(sheetById(host, table.sheet).name);
  const { column, columns } = range.area;
  if (!isThisRow) return lockAddress(`${sheet}!${formatArea(range.area)}`);
  const cells = [column, column + columns - 1].map((one) => `$${formatColumn(one)}${row}`);
  return `${sheet}!${[...new Set(cells)].join(":")}`;
}

/** Before a table becomes plain cells: what formulas and names say of it becomes areas. */
export function flattenTable(host: Host, table: BookTable): void {
  rewriteFormulas(host, (formula, site) =>
    mapTables(formula, (reference, text) => {
      const isMeant = isOwnTable({ ...reference, table: reference.table ?? site.own ?? "" }, table.name);
      return isMeant ? (flatCells(host, table, reference, site) ?? text) : text;
    }),
  );
}
