import { mapTables } from "./mapTables";
import { printTableForExcel } from "./printTable";

/** A formula that leaves its table: the parts of that table that it does not name get the name. */
export function nameOwnTable(formula: string, table: string): string {
  return mapTables(formula, (reference, text) =>
    reference.table === undefined ? printTableForExcel({ ...reference, table }, undefined) : text,
  );
}
