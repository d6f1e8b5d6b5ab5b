import type {
  ICellData,
  ICommandInfo,
  IExecutionOptions,
  IObjectMatrixPrimitiveType,
  IRange,
  Nullable,
} from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { lastColumn, lastRow } from "../../domain/formula/readReference";
import type { Area } from "../../domain/workbook/address";
import type { BookCell, BookChange, CellMove } from "../host/Book";
import { readCells } from "./cells";
import { paramsOf, toArea, type UniverParts } from "./UniverParts";

/** A change of content has a value, a formula or a rich text; the rest is look. */
function hasContent(cell: Nullable<ICellData>): boolean {
  return !cell || ["v", "f", "p", "si"].some((key) => key in cell);
}

function areaOf(cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>): Area | undefined {
  let [top, bottom, left, right] = [Number.POSITIVE_INFINITY, -1, Number.POSITIVE_INFINITY, -1];
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      if (!hasContent(cell as Nullable<ICellData>)) continue;
      [top, bottom] = [Math.min(top, Number(row)), Math.max(bottom, Number(row))];
      [left, right] = [Math.min(left, Number(column)), Math.max(right, Number(column))];
    }
  }
  if (bottom < 0) return undefined;
  return toArea({ startRow: top, endRow: bottom, startColumn: left, endColumn: right });
}

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  /** The command that a change of looks alone comes from. */
  readonly trigger?: string;
  readonly range?: IRange;
  readonly to?: { readonly subUnitId: string; readonly value: IObjectMatrixPrimitiveType<Nullable<ICellData>> };
}

const shifts: ReadonlyMap<string, CellMove> = new Map([
  [InsertRowMutation.id, { axis: "row", step: 1 }],
  [RemoveRowMutation.id, { axis: "row", step: -1 }],
  [InsertColMutation.id, { axis: "column", step: 1 }],
  [RemoveColMutation.id, { axis: "column", step: -1 }],
]);

/** Whole rows and columns reach to the end of the sheet of Excel, not to that of Univer. */
function toWhole(range: IRange, axis: CellMove["axis"]): Area {
  const area = toArea(range);
  const whole = axis === "row" ? { column: 1, columns: lastColumn } : { row: 1, rows: lastRow };
  return { ...area, ...whole };
}

function describe(command: ICommandInfo): Place | undefined {
  const { id } = command;
  const { subUnitId = "", trigger, cellValue, range, to } = paramsOf<Params>(command);
  const found = (sheet: string, area: Area | undefined) => (area === undefined ? undefined : { sheet, area });
  if (trigger === SetStyleCommand.id) return undefined;
  if (id === SetRangeValuesMutation.id) return found(subUnitId, areaOf(cellValue ?? {}));
  if (id === MoveRangeMutation.id && to) return found(to.subUnitId, areaOf(to.value));
  const moved = shifts.get(id);
  return moved && range ? { sheet: subUnitId, area: toWhole(range, moved.axis), moved } : undefined;
}

type Place = Pick<BookChange, "sheet" | "area" | "moved">;

/** The cell, when it is one and its sheet is there. */
function singleCell(parts: UniverParts, { sheet, area }: Place): BookCell | undefined {
  const isThere = parts.workbook.getSheetBySheetId(sheet) !== null;
  return isThere && area.rows * area.columns === 1 ? readCells(parts, sheet, area)[0]?.[0] : undefined;
}

interface FormulaChange {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Most cells whose formulas are compared before and after a write. */
const mostCompared = 10_000;

function formulasIn(parts: UniverParts, { sheet, area }: Place): readonly FormulaChange[] {
  if (parts.workbook.getSheetBySheetId(sheet) === null || area.rows * area.columns > mostCompared) return [];
  return readCells(parts, sheet, area).flatMap((row, r) =>
    row.map(({ formula = "" }, c) => ({ row: area.row + r, column: area.column + c, formula })),
  );
}

/** What a write did to formulas: those that are others now, as they were. */
function changedFormulas(parts: UniverParts, place: Place, before: readonly FormulaChange[]): Partial<BookChange> {
  const now = formulasIn(parts, place);
  const changed = before.filter(({ formula }, index) => formula !== now[index]?.formula);
  return changed.length === 0 ? {} : { formulasBefore: changed };
}

interface Before {
  readonly cell: BookCell | undefined;
  readonly formulas: readonly FormulaChange[];
}

/** What a single cell held and holds; what a formula gives is not there yet. */
function valuesOf(before: BookCell | undefined, after: BookCell | undefined): Pick<BookChange, "values"> {
  if (before === undefined || after === undefined) return {};
  const now = after.formula === undefined ? { after: after.value } : {};
  return { values: { before: before.value, ...now } };
}

/** Tells which cells change, and whether a person did it; results of formulas are no change, as in Excel. */
export function listenChanges(
  parts: UniverParts,
  isFormulaAsked: () => boolean,
  listener: (change: BookChange) => void,
): () => void {
  const isMeant = (command: ICommandInfo, options?: IExecutionOptions) =>
    options?.onlyLocal !== true && paramsOf<Params>(command).unitId === parts.unitId;
  // Univer answers some commands with others before they are heard of here: each keeps what stood before it.
  const known = new WeakMap<object, Before>();
  const note = (command: ICommandInfo, options?: IExecutionOptions) => {
    const change = isMeant(command, options) ? describe(command) : undefined;
    if (change === undefined || command.params === undefined || known.has(command.params)) return;
    const formulas = isFormulaAsked() ? formulasIn(parts, change) : [];
    known.set(command.params, { cell: singleCell(parts, change), formulas });
  };
  const hear = (command: ICommandInfo, options?: IExecutionOptions) => {
    const change = isMeant(command, options) ? describe(command) : undefined;
    if (change === undefined) return;
    const { cell, formulas = [] } = known.get(command.params ?? {}) ?? {};
    const values = valuesOf(cell, singleCell(parts, change));
    const others = formulas.length === 0 ? {} : changedFormulas(parts, change, formulas);
    listener({ ...change, byHand: options?.fromHost !== true, ...values, ...others });
  };
  parts.beforeMutation = note;
  const subscriptions = [parts.commands.beforeCommandExecuted(note), parts.commands.onCommandExecuted(hear)];
  return () => {
    for (const subscription of subscriptions) subscription.dispose();
  };
}

/** Tells when another block or sheet is selected. */
export function listenSelection({ commands }: UniverParts, listener: () => void): () => void {
  const ids: readonly string[] = [SetSelectionsOperation.id, SetWorksheetActiveOperation.id];
  const subscription = commands.onCommandExecuted(({ id }) => {
    if (ids.includes(id)) listener();
  });
  return () => subscription.dispose();
}
