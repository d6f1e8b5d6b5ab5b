import type { CopyPart } from "../project/TableSchema";
import { type ProjectTables, schemaOf, type TableKey, tableKeys } from "../project/tables";

/** The tables in which a municipality fills something in. */
export type FilledTable = {
  [K in TableKey]: ProjectTables[K] extends { copy: { fills: readonly string[] } | { fixed: readonly string[] } }
    ? K
    : never;
}[TableKey];

/** What a copy holds of a table; undefined for a table that stays at home. */
export function copyPartOf(table: TableKey): CopyPart | undefined {
  return schemaOf(table).copy;
}

function isFilled(table: TableKey): table is FilledTable {
  const part = copyPartOf(table);
  return part?.fills !== undefined || part?.fixed !== undefined;
}

export const filledTables = tableKeys.filter(isFilled);

/** The tables that a copy shows and nobody fills there. */
export const shownTables = tableKeys.filter((table) => copyPartOf(table) !== undefined && !isFilled(table));

/** Whether the municipality fills a column in a row that it was sent; rows of its own it fills whole. */
export function fillsColumn(table: TableKey, column: string): boolean {
  const { fills, fixed } = copyPartOf(table) ?? { rows: "own" };
  return fills === undefined ? fixed !== undefined && !fixed.includes(column) : fills.includes(column);
}
