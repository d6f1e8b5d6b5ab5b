import { type Area, formatArea, formatCell } from "./address";
import { type CellState, cellAt, sameContent } from "./cellAt";
import type { SheetSnapshot } from "./Snapshot";
import type { IsLost } from "./Undo";
import type { Op, Write } from "./WritePlan";

/** The three states that undo compares: as it is now, as the plan left it, as it was before the plan. */
export interface SheetStates {
  readonly now: SheetSnapshot;
  readonly after: SheetSnapshot;
  readonly before: SheetSnapshot | undefined;
}

interface CellRestore {
  readonly ops: readonly Op[];
  /** Cells that the plan wrote and somebody changed since, such as "F6". */
  readonly kept: readonly string[];
  /** Cells whose formula of before reads what is gone since. */
  readonly lost: readonly string[];
}

interface Restored {
  readonly row: number;
  readonly column: number;
  readonly to: CellState;
}

/** The smallest block that holds the used cells of all the sheets. */
export function unionArea(sheets: readonly (SheetSnapshot | undefined)[]): Area | undefined {
  const blocks = sheets.flatMap((sheet) => (sheet?.cells === undefined ? [] : [sheet.cells]));
  if (blocks.length === 0) return undefined;
  const row = Math.min(...blocks.map((cells) => cells.row));
  const column = Math.min(...blocks.map((cells) => cells.column));
  const endRow = Math.max(...blocks.map((cells) => cells.row + cells.values.length));
  const endColumn = Math.max(...blocks.map((cells) => cells.column + (cells.values[0]?.length ?? 0)));
  return { row, column, rows: endRow - row, columns: endColumn - column };
}

/** Runs over the cells of a block, row by row. */
export function eachCellOf(area: Area | undefined, visit: (row: number, column: number) => void): void {
  if (area === undefined) return;
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1) visit(row, column);
}

/** True where nobody changed a cell: it holds what the plan wrote or, as after half of a plan, what was before it. */
function isOurs(now: CellState, after: CellState, before: CellState): boolean {
  return sameContent(now, after) || sameContent(now, before);
}

/** True where somebody changed a cell. */
export function isTouched({ now, after, before }: SheetStates, row: number, column: number): boolean {
  return !isOurs(cellAt(now, row, column), cellAt(after, row, column), cellAt(before, row, column));
}

/** Cells of one column, one under the other, that get the same treatment. */
function verticalRuns(cells: readonly Restored[], alike: (a: Restored, b: Restored) => boolean): Restored[][] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Restored[][] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const joins = last?.column === cell.column && last.row === cell.row - 1 && alike(last, cell);
    if (run !== undefined && joins) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function runArea(run: readonly Restored[]): string {
  const [first] = run;
  return formatArea({ row: first?.row ?? 1, column: first?.column ?? 1, rows: run.length, columns: 1 });
}

function formatOps(sheet: string, cells: readonly Restored[]): Op[] {
  return verticalRuns(cells, (a, b) => a.to.format === b.to.format).map((run) => ({
    op: "setNumberFormat",
    sheet,
    area: runArea(run),
    format: run[0]?.to.format ?? "General",
  }));
}

function formulaOps(sheet: string, cells: readonly Restored[]): Op[] {
  return verticalRuns(cells, () => true).map((run) => ({
    op: "setFormulas",
    sheet,
    area: runArea(run),
    formulas: run.map((cell) => [cell.to.formula]),
  }));
}

/** One block with null where nothing is restored, so that thousands of cells stay one step. */
function valueOps(sheet: string, cells: readonly Restored[]): Op[] {
  if (cells.length === 0) return [];
  const rows = cells.map((cell) => cell.row);
  const columns = cells.map((cell) => cell.column);
  const row = rows.reduce((a, b) => Math.min(a, b));
  const column = columns.reduce((a, b) => Math.min(a, b));
  const height = rows.reduce((a, b) => Math.max(a, b)) - row + 1;
  const width = columns.reduce((a, b) => Math.max(a, b)) - column + 1;
  const values = Array.from({ length: height }, () => Array<Write>(width).fill(null));
  for (const cell of cells) {
    const line = values[cell.row - row];
    if (line !== undefined) line[cell.column - column] = cell.to.value;
  }
  return [{ op: "setValues", sheet, area: formatArea({ row, column, rows: height, columns: width }), values }];
}

type Fate = "restore" | "keep" | "leave";

function fateOf(now: CellState, after: CellState, to: CellState): Fate {
  if (sameContent(after, to)) return "leave";
  if (sameContent(now, after)) return "restore";
  return sameContent(now, to) ? "leave" : "keep";
}

function needsFormat(now: CellState, after: CellState, to: CellState): boolean {
  return isOurs(now, after, to) && now.format === after.format && after.format !== to.format;
}

const isConstant = ({ to }: Restored): boolean => to.formula === "";

/** A number or a formula that a cell of texts held before it became one: written into such a cell it would be a text. */
function isPlainInText({ to }: Restored): boolean {
  return to.format === "@" && (to.formula !== "" || typeof to.value !== "string");
}

/** Formats before contents, as everywhere; cells of texts that hold no text get theirs after it. */
function writeBack(sheet: string, contents: readonly Restored[], formats: readonly Restored[]): Op[] {
  const late = contents.filter(isPlainInText);
  const open = late.map((cell) => ({ ...cell, to: { ...cell.to, format: "General" } }));
  const isLate = new Set(late.map(({ row, column }) => `${row},${column}`));
  const early = formats.filter(({ row, column }) => !isLate.has(`${row},${column}`));
  return [
    ...formatOps(sheet, [...early, ...open]),
    ...valueOps(sheet, contents.filter(isConstant)),
    ...formulaOps(
      sheet,
      contents.filter((cell) => !isConstant(cell)),
    ),
    ...formatOps(sheet, late),
  ];
}

/** Puts the cells back that still hold what the plan wrote; the others are listed. */
export function restoreCells(
  sheet: string,
  states: SheetStates,
  mayTouch: (row: number, column: number) => boolean,
  isLost: IsLost = () => false,
): CellRestore {
  const [contents, formats]: [Restored[], Restored[]] = [[], []];
  const [kept, lost]: [string[], string[]] = [[], []];
  eachCellOf(unionArea([states.after, states.before]), (row, column) => {
    if (!mayTouch(row, column)) return;
    const [now, after] = [cellAt(states.now, row, column), cellAt(states.after, row, column)];
    const to = cellAt(states.before, row, column);
    const fate = fateOf(now, after, to);
    if (fate === "restore" && to.formula !== "" && isLost(to.formula)) {
      lost.push(formatCell(row, column));
      return;
    }
    if (fate === "restore") contents.push({ row, column, to });
    if (fate === "keep") kept.push(formatCell(row, column));
    if (needsFormat(now, after, to)) formats.push({ row, column, to });
  });
  return { ops: writeBack(sheet, contents, formats), kept, lost };
}
