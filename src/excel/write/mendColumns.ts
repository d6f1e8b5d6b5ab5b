import { relativeKey } from "../../domain/formula/relativeKey";
import { type Area, formatArea, formatCell, parseArea } from "../../domain/workbook/address";
import { applyPlan as applyPure } from "../../domain/workbook/applyPlan";
import { intersect } from "../../domain/workbook/areas";
import type { Cell } from "../../domain/workbook/Cell";
import { type CellState, cellAt, sameContent } from "../../domain/workbook/cellAt";
import { columnFormula } from "../../domain/workbook/columnFormula";
import { findSheet } from "../../domain/workbook/findSheet";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { WritePlan } from "../../domain/workbook/WritePlan";
import { markAsText, mayCoerce } from "../ops/literal";
import type { OpOf, StepContext } from "../ops/Step";
import { passing } from "../passing";
import { formulaOf } from "../read/cellBlock";
import type { QuietEvents } from "./quietEvents";
import { type TablePlace, tableAreas } from "./tableAreas";

/** The data rows of one column of a table. */
type Column = TablePlace;

/** True when the formulas of a column of the block say the same, each from its row. */
function isAlike(formulas: readonly (readonly string[])[], at: Area, column: number): boolean {
  const index = column - at.column;
  const keys = formulas.map((row, r) => relativeKey(row[index] ?? "", at.row + r, column));
  return keys.every((key) => key === keys[0]);
}

/** Columns of tables into which a step writes only some rows, or formulas that differ. */
function riskyColumns(op: OpOf<"setFormulas">, tables: ReadonlyMap<string, Column>): readonly Column[] {
  const at = parseArea(op.area);
  if (at === undefined) return [];
  return [...tables.values()].flatMap(({ sheet, area }) => {
    const below = { ...area, row: area.row + 1, rows: area.rows - 1 };
    const common = sheet === op.sheet ? intersect(below, at) : undefined;
    return Array.from({ length: common?.columns ?? 0 }, (_, c) => (common?.column ?? 0) + c)
      .filter((column) => common?.rows !== below.rows || !isAlike(op.formulas, at, column))
      .map((column) => ({ sheet, area: { ...below, column, columns: 1 } }));
  });
}

function listRisky(known: Snapshot, plan: WritePlan): readonly Column[] {
  const steps = plan.filter((op) => op.op === "setFormulas");
  const tables = tableAreas(known, plan);
  const columns = steps.flatMap((op) => riskyColumns(op, tables));
  return [...new Map(columns.map((column) => [`${column.sheet}!${formatArea(column.area)}`, column])).values()];
}

interface WrongCell {
  readonly range: Excel.Range;
  readonly wanted: CellState;
}

function constantOf({ value, format }: CellState): Cell {
  return typeof value === "string" && format !== "@" && mayCoerce(value) ? markAsText(value) : value;
}

/** A formula goes into a cell that holds a constant: Excel then takes the column for no calculated one. */
function mend(cells: readonly WrongCell[]): void {
  for (const { range, wanted } of cells) range.values = [[wanted.formula === "" ? constantOf(wanted) : 0]];
  for (const { range, wanted } of cells) {
    if (wanted.formula === "") continue;
    range.formulas = [[wanted.formula]];
    range.numberFormat = [[wanted.format]];
  }
}

/** A column as the plan leaves it, from its first data row. */
interface Expected extends Column {
  readonly cells: readonly CellState[];
}

function expectedOf(after: Snapshot, { sheet, area }: Column): Expected {
  const found = findSheet(after, sheet);
  const cells = Array.from({ length: area.rows }, (_, r) => cellAt(found, area.row + r, area.column));
  return { sheet, area, cells };
}

/** Where the plan leaves one formula in all rows, Excel has nothing to change. */
function isUniform({ area, cells }: Expected): boolean {
  const table = cells[0]?.table;
  const formulas = cells.map(({ formula }) => formula);
  return table !== undefined && columnFormula(formulas, area.row, area.column, table) !== undefined;
}

function wrongCells(expected: Expected, range: Excel.Range | undefined): readonly number[] {
  return expected.cells.flatMap((wanted, r) => {
    const value = range?.values[r]?.[0] ?? "";
    const formula = formulaOf(range?.formulas[r]?.[0] ?? "", value);
    const isKept = wanted.formula === "" ? formula === "" : sameContent({ ...wanted, value, formula }, wanted);
    return isKept ? [] : [r];
  });
}

/**
 * Excel makes calculated columns of what an add-in writes (OfficeDev/office-js#2093, #5909, #6745): where a plan writes some
 * rows of a column of a table, or formulas that differ, the column is read back and what Excel changed is put right.
 */
export async function mendColumns(
  context: Excel.RequestContext,
  { sheet, quiet }: Pick<StepContext, "sheet"> & { readonly quiet: QuietEvents },
  plan: WritePlan,
  known: Snapshot,
): Promise<void> {
  const risky = listRisky(known, plan);
  if (risky.length === 0) return;
  const after = applyPure(known, plan);
  const columns = risky.map((column) => expectedOf(after, column)).filter((column) => !isUniform(column));
  if (columns.length === 0) return;
  const ranges = columns.map((column) =>
    passing(sheet(column.sheet).getRange(formatArea(column.area))).load("values,formulas"),
  );
  await context.sync();
  const wrong = columns.flatMap((column, index) =>
    wrongCells(column, ranges[index]).flatMap((r): readonly WrongCell[] => {
      const wanted = column.cells[r];
      const cell = formatCell(column.area.row + r, column.area.column);
      return wanted === undefined ? [] : [{ range: passing(sheet(column.sheet).getRange(cell)), wanted }];
    }),
  );
  if (wrong.length === 0) return;
  quiet.mute(context);
  mend(wrong);
  quiet.unmute(context);
  await context.sync();
}
