import { mapTables } from "./mapTables";
import { isOwnTable, printTableForExcel, printTableForFile } from "./printTable";

/**
 * The formula with the columns of a table under other headers: `headers` holds the new one by the old. References without a
 * name belong to the table `own` around the formula.
 */
export function renameColumns(
  formula: string,
  table: string,
  headers: Readonly<Record<string, string>>,
  own?: string,
): string {
  return mapTables(formula, (reference, text) => {
    if (!isOwnTable({ ...reference, table: reference.table ?? own ?? "" }, table)) return text;
    const print = printTableForExcel(reference, own) === text ? printTableForExcel : printTableForFile;
    const columns = reference.columns.map((column) => headers[column] ?? column);
    return print({ ...reference, columns }, reference.table === undefined ? undefined : own);
  });
}
