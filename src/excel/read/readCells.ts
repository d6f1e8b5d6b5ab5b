import { type Area, formatArea } from "../../domain/workbook/address";
import type { Cell } from "../../domain/workbook/Cell";
import { passing } from "../passing";
import type { RawBlock } from "./cellBlock";
import type { Portion } from "./packBlocks";

/** What is asked of a block of cells. */
export const cellProperties = "rowIndex,columnIndex,values,formulas,numberFormat";
/** The same without formulas. */
const lightProperties = "rowIndex,columnIndex,values,numberFormat";

/** Asks for a block of cells. */
export function loadBlock({ workbook }: Excel.RequestContext, { sheet, area, light = false }: Portion): Excel.Range {
  const range = passing(workbook.worksheets.getItem(sheet).getRange(formatArea(area)));
  return range.load(light ? lightProperties : cellProperties);
}

/** A loaded range as a block; rows and columns count from 1. Undefined when Excel gave no cells (above 5,000,000). */
export function readRange(range: Excel.Range, light = false): RawBlock | undefined {
  const values: Cell[][] | null = range.values;
  const formulas: Cell[][] | null = light ? values : range.formulas;
  const numberFormat: string[][] | null = range.numberFormat;
  if (values === null || formulas === null || numberFormat === null) return undefined;
  return { row: range.rowIndex + 1, column: range.columnIndex + 1, values, formulas, numberFormat };
}

/** The smallest block that holds all. */
export function unite(areas: readonly Area[]): Area | undefined {
  if (areas.length === 0) return undefined;
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const bottom = Math.max(...areas.map((area) => area.row + area.rows));
  const right = Math.max(...areas.map((area) => area.column + area.columns));
  return { row, column, rows: bottom - row, columns: right - column };
}

/** Blocks of rows below one another, as one. */
export function joinBlocks(area: Area, parts: readonly RawBlock[]): RawBlock {
  return {
    row: area.row,
    column: area.column,
    values: parts.flatMap((part) => part.values),
    formulas: parts.flatMap((part) => part.formulas),
    numberFormat: parts.flatMap((part) => part.numberFormat),
  };
}
