import { formatReference, parseReference, type SheetArea } from "../../domain/formula/cellReference";
import { listPrecedents } from "../../domain/formula/listPrecedents";
import { sameFormula } from "../../domain/formula/sameFormula";
import { quoteSheet } from "../../domain/formula/sheetName";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import { sameData } from "../../domain/workbook/sameData";
import type { Op } from "../../domain/workbook/WritePlan";
import { mapaCalor } from "../../layouts/risk/mapaCalor";
import { ownPlace } from "../../layouts/risk/ownPlace";
import { columnName, listNames } from "../../layouts/workbookNames";
import type { FormulaWords } from "./headerMaps";
import type { SheetTarget, TableTarget } from "./SheetTarget";

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

/** The cells that a name stands for, when they can be said. */
function areaOf(book: Snapshot, formula: string): readonly SheetArea[] {
  const found = listPrecedents(formula, { sheet: "", row: 0, column: 0 }, book);
  return found?.unknown.length === 0 ? found.areas : [];
}

/**
 * True when a name is kept as the area of its column: Excel since build 1904 and other programs do so. It works until the
 * column grows.
 */
function isColumn(snapshot: Snapshot, now: string, column: string, ops: readonly Op[]): boolean {
  const [here, wanted] = [areaOf(snapshot, now), areaOf(snapshot, column)];
  const tables = ops.flatMap((op) => (op.op === "resizeTable" || op.op === "addTable" ? [op.table.toLowerCase()] : []));
  const grows = tables.some((table) => column.toLowerCase().startsWith(`=${table}[`));
  return here.length === 1 && sameData(here, wanted) && !grows;
}

/** The names that drop-downs read: a defined name may hold a structured reference, a validation may not. `ops` change the sheets. */
export function planListNames(snapshot: Snapshot, words: FormulaWords, ops: readonly Op[]): readonly Op[] {
  return Object.values(listNames).flatMap(({ name, formula }): readonly Op[] => {
    const now = snapshot.names.find((one) => one.name.toLowerCase() === name.toLowerCase())?.formula;
    const wanted = words.after(formula);
    const fits = now !== undefined && (sameFormula(now, wanted) || isColumn(snapshot, now, words.now(formula), ops));
    return fits ? [] : [{ op: "defineName", name, formula: wanted, visible: true }];
  });
}

/** The name by which a cell of the map knows its place, where a formula uses it; the formulas of before name no place. */
export function planMapName(snapshot: Snapshot, targets: readonly SheetTarget[], ops: readonly Op[]): readonly Op[] {
  const sheet = targets.find(({ layout }) => layout === mapaCalor)?.sheet;
  const { name, formulaOn } = ownPlace;
  const now = snapshot.names.find((one) => one.name.toLowerCase() === name.toLowerCase())?.formula ?? "#REF!";
  if (sheet === undefined || !now.includes("#REF!")) return [];
  const written = ops.flatMap((op) => (op.op === "setFormulas" && op.sheet === sheet.name ? op.formulas.flat() : []));
  const isUsed = [...written, ...(sheet.cells?.formulas.flat() ?? [])].some((formula) => formula?.includes(name));
  return isUsed ? [{ op: "defineName", name, formula: formulaOn(`${quoteSheet(sheet.name)}!`), visible: true }] : [];
}
