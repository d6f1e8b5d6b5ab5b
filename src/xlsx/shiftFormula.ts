import { formatColumn, parseColumn } from "../domain/workbook/address";
import { mapCode } from "./formulaText";

const reference = /(?<![\w.\p{L}])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.\p{L}])/giu;

/** The formula of a shared group at another cell: relative references move by rows and columns (ECMA-376 18.3.1.40). */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return mapCode(formula, (code) =>
    code.replace(reference, (_, lockColumn: string, letters: string, lockRow: string, digits: string) => {
      const column = lockColumn === "$" ? letters : formatColumn(parseColumn(letters) + columns);
      const row = lockRow === "$" ? digits : String(Number(digits) + rows);
      return `${lockColumn}${column}${lockRow}${row}`;
    }),
  );
}
