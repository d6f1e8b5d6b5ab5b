import { type Area, formatArea, formatCell } from "../../domain/workbook/address";
import { type CellState, cellAt } from "../../domain/workbook/cellAt";
import type { Op } from "../../domain/workbook/WritePlan";
import { formatOf, styleOf } from "../../layouts/formats";
import type { Column } from "../../layouts/Layout";
import { columnValidation, planValidation } from "./buildValidation";
import { type FormulaWords, isHeaderTaken, needsFormat, needsFormula } from "./headerMaps";
import { findRuns } from "./runs";
import type { SheetTarget, TableTarget } from "./SheetTarget";

const blank: CellState = { value: "", formula: "", format: "General" };

/** A table on its sheet, and how its formulas are spelt there. */
interface Place {
  readonly target: SheetTarget;
  readonly table: TableTarget;
  readonly words: FormulaWords;
}

function stateAt({ target, table }: Place, key: string, row: number): CellState {
  const isOutside = table.added.has(key) || row >= table.area.row + table.area.rows;
  return isOutside ? blank : cellAt(target.sheet, row, table.columns[key] ?? 0);
}

function planFormats(place: Place, column: Column, area: Area): readonly Op[] {
  const last = area.row + area.rows - 1;
  const needs = (row: number) => needsFormat(column, stateAt(place, column.key, row));
  return findRuns(area.row, last, needs).map((run) => ({
    op: "setNumberFormat",
    sheet: place.target.sheet.name,
    area: formatArea({ ...area, row: run.first, rows: run.last - run.first + 1 }),
    format: formatOf(column),
  }));
}

function planFormulas(place: Place, column: Column, area: Area): readonly Op[] {
  const { target, table, words } = place;
  const { formula } = column;
  if (formula === undefined) return [];
  const needs = needsFormula(formula, words, target.sheet.name, table.layout.name);
  const isNeeded = (row: number) => needs(stateAt(place, column.key, row));
  return findRuns(area.row, area.row + area.rows - 1, isNeeded).map((run) => {
    const rows = run.last - run.first + 1;
    const formulas = Array.from({ length: rows }, () => [words.after(formula)]);
    return {
      op: "setFormulas",
      sheet: target.sheet.name,
      area: formatArea({ ...area, row: run.first, rows }),
      formulas,
    };
  });
}

/** Rows or columns that the plan adds look like the others; what a person styled stays. */
function planStyle({ target, table }: Place, column: Column, area: Area): readonly Op[] {
  const isWhole = table.added.has(column.key);
  const first = isWhole ? area.row : table.area.row + table.area.rows;
  const rows = area.row + area.rows - first;
  if (rows <= 0) return [];
  const style = styleOf(column);
  const sheet = target.sheet.name;
  const body: Op = { op: "setStyle", sheet, area: formatArea({ ...area, row: first, rows }), style };
  if (!isWhole) return [body];
  const heading = formatCell(table.area.row, area.column);
  return [
    { op: "setStyle", sheet, area: heading, style: "heading" },
    body,
    { op: "setColumnWidth", sheet, column: area.column, characters: column.width },
  ];
}

function planColumn(place: Place, column: Column, body: Area): readonly Op[] {
  const { target, table } = place;
  const at = table.columns[column.key];
  if (at === undefined || (table.added.has(column.key) && isHeaderTaken(table, column.key, column.header))) return [];
  const area = { ...body, column: at, columns: 1 };
  const validation = columnValidation(table.layout, column, table.columns, area.row);
  const sheet = table.added.has(column.key)
    ? { ...target.sheet, look: { ...target.sheet.look, validations: [] } }
    : target.sheet;
  return [
    ...planFormats(place, column, area),
    ...planFormulas(place, column, area),
    ...planValidation(sheet, area, validation),
    ...planStyle(place, column, area),
  ];
}

/** Format, formula, validation and look of every column over the given rows. */
export function planColumns(place: Place, body: Area): readonly Op[] {
  return place.table.layout.columns.flatMap((column) => planColumn(place, column, body));
}
