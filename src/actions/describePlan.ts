import { isRecord, recordSheet } from "../domain/project/versions/recordSheet";
import { parseArea } from "../domain/workbook/address";
import type { Op, WritePlan } from "../domain/workbook/WritePlan";

/** What one plan does to one sheet; areas count as one each, cells one by one. */
export interface SheetChanges {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly tables: readonly string[];
  /** Headers of added columns. */
  readonly columns: readonly string[];
  readonly cells: number;
  readonly formulas: number;
  readonly formats: number;
  readonly validations: number;
  /** Styles, widths, conditional formats, links, charts, view and print set-up. */
  readonly looks: number;
}

/** A plan in numbers, worded in i18n (`planTexts`). */
interface PlanDescription {
  readonly sheets: number;
  readonly tables: number;
  readonly columns: number;
  /** Cells that get a value or a formula. */
  readonly cells: number;
  readonly formats: number;
  readonly validations: number;
  readonly names: number;
  /** The workbook will remember what the form says, on a sheet that nobody sees. */
  readonly remembers: boolean;
  readonly isEmpty: boolean;
  /** In the order in which the plan touches them. */
  readonly details: readonly SheetChanges[];
}

const none: Omit<SheetChanges, "sheet"> = {
  isNew: false,
  tables: [],
  columns: [],
  cells: 0,
  formulas: 0,
  formats: 0,
  validations: 0,
  looks: 0,
};

function countWrites(grid: readonly (readonly unknown[])[]): number {
  return grid.reduce((sum, row) => sum + row.filter((cell) => cell !== null).length, 0);
}

function countArea(address: string): number {
  const area = parseArea(address);
  return area === undefined ? 0 : area.rows * area.columns;
}

function addOp(changes: SheetChanges, op: Op): SheetChanges {
  switch (op.op) {
    case "addSheet":
      return { ...changes, isNew: true };
    case "addTable":
      return { ...changes, tables: [...changes.tables, op.table] };
    case "addTableColumn":
      return { ...changes, columns: [...changes.columns, op.header] };
    case "setValues":
      return { ...changes, cells: changes.cells + countWrites(op.values) };
    case "setFormulas":
      return { ...changes, formulas: changes.formulas + countArea(op.area) };
    case "addLink":
      return { ...changes, cells: changes.cells + 1 };
    case "setNumberFormat":
      return { ...changes, formats: changes.formats + 1 };
    case "setValidation":
      return { ...changes, validations: changes.validations + 1 };
    default:
      return { ...changes, looks: changes.looks + 1 };
  }
}

function bySheet(plan: WritePlan): readonly SheetChanges[] {
  const sheets = new Map<string, SheetChanges>();
  for (const op of plan) {
    if (!("sheet" in op) || op.op === "activate" || isRecord(op.sheet)) continue;
    sheets.set(op.sheet, addOp(sheets.get(op.sheet) ?? { sheet: op.sheet, ...none }, op));
  }
  return [...sheets.values()];
}

/** Counts what a plan makes, for the preview before writing; the plan itself stays as it is. */
export function describePlan(plan: WritePlan): PlanDescription {
  const details = bySheet(plan);
  const sum = (of: (changes: SheetChanges) => number) => details.reduce((total, changes) => total + of(changes), 0);
  return {
    sheets: sum(({ isNew }) => (isNew ? 1 : 0)),
    tables: sum(({ tables }) => tables.length),
    columns: sum(({ columns }) => columns.length),
    cells: sum(({ cells, formulas }) => cells + formulas),
    formats: sum(({ formats }) => formats),
    validations: sum(({ validations }) => validations),
    names: plan.filter(({ op }) => op === "defineName").length,
    remembers: plan.some((op) => "sheet" in op && op.sheet === recordSheet),
    isEmpty: plan.length === 0,
    details,
  };
}
