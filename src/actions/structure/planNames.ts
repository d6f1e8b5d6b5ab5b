import { formatReference, parseReference } from "../../domain/formula/cellReference";
import { sameFormula } from "../../domain/formula/sameFormula";
import { parseArea } from "../../domain/workbook/address";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { Op } from "../../domain/workbook/WritePlan";
import { columnName, listNames } from "../../layouts/workbookNames";
import type { FormulaWords } from "./headerMaps";
import type { TableTarget } from "./SheetTarget";

/** Makes a name point to a cell (row and column from 1), unless it does already. */
export function planCellName(
  snapshot: Snapshot,
  name: string,
  at: { readonly sheet: string; readonly row: number; readonly column: number },
  visible: boolean,
): readonly Op[] {
  const formula = snapshot.names.find((one) => one.name.toLowerCase() === name.toLowerCase())?.formula ?? "";
  const now = parseReference(formula);
  const same = now?.sheet === at.sheet && now.area.row === at.row && now.area.column === at.column;
  return same ? [] : [{ op: "defineName", name, formula: formatReference(at.sheet, at.row, at.column), visible }];
}

/** The hidden names that recognise the columns of a table after a person renames or moves them. */
export function planColumnNames(snapshot: Snapshot, sheet: string, table: TableTarget): readonly Op[] {
  return table.layout.columns.flatMap(({ key }) => {
    const column = table.columns[key];
    if (column === undefined) return [];
    return planCellName(snapshot, columnName(table.layout.name, key), { sheet, row: table.area.row, column }, false);
  });
}

/** The names that drop-downs read: a defined name may hold a structured reference, a validation may not. */
export function planListNames(snapshot: Snapshot, words: FormulaWords): readonly Op[] {
  return Object.values(listNames).flatMap(({ name, formula }): readonly Op[] => {
    const now = snapshot.names.find((one) => one.name.toLowerCase() === name.toLowerCase())?.formula;
    const wanted = words.after(formula);
    // A file keeps the name as an area (=Actividades!$A$5:$A$9) when another program saved it: that works too.
    const fits = now !== undefined && (sameFormula(now, wanted) || parseArea(now.slice(1)) !== undefined);
    return fits ? [] : [{ op: "defineName", name, formula: wanted, visible: true }];
  });
}
