import { mapTables } from "./mapTables";
import { printTableForExcel } from "./printTable";

/** A formula as Excel gives it back from a cell of the table: «[@Valor]» and «[Valor]» for its own columns. */
export function printForExcel(formula: string, table: string | undefined): string {
  return mapTables(formula, (reference) => printTableForExcel(reference, table));
}
