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
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import type { Area } from "../../domain/workbook/address";
import type { BookChange } from "../host/Book";
import { toArea, type UniverParts } from "./UniverParts";

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
  readonly range?: IRange;
  readonly to?: { readonly subUnitId: string; readonly value: IObjectMatrixPrimitiveType<Nullable<ICellData>> };
}

const shifts: ReadonlySet<string> = new Set([
  InsertRowMutation.id,
  RemoveRowMutation.id,
  InsertColMutation.id,
  RemoveColMutation.id,
]);

function describe({ id, params }: ICommandInfo): { sheet: string; area: Area } | undefined {
  const { subUnitId = "", cellValue, range, to } = (params ?? {}) as Params;
  const found = (sheet: string, area: Area | undefined) => (area === undefined ? undefined : { sheet, area });
  if (id === SetRangeValuesMutation.id) return found(subUnitId, areaOf(cellValue ?? {}));
  if (id === MoveRangeMutation.id && to) return found(to.subUnitId, areaOf(to.value));
  return shifts.has(id) && range ? found(subUnitId, toArea(range)) : undefined;
}

/** Tells which cells change, and whether a person did it; results of formulas are no change, as in Excel. */
export function listenChanges(parts: UniverParts, listener: (change: BookChange) => void): () => void {
  const hear = (command: ICommandInfo, options?: IExecutionOptions) => {
    if (options?.onlyLocal === true || (command.params as Params | undefined)?.unitId !== parts.unitId) return;
    const change = describe(command);
    if (change) listener({ ...change, byHand: options?.fromHost !== true });
  };
  const subscription = parts.commands.onCommandExecuted(hear);
  return () => subscription.dispose();
}

/** Tells when another block or sheet is selected. */
export function listenSelection({ commands }: UniverParts, listener: () => void): () => void {
  const ids: readonly string[] = [SetSelectionsOperation.id, SetWorksheetActiveOperation.id];
  const subscription = commands.onCommandExecuted(({ id }) => {
    if (ids.includes(id)) listener();
  });
  return () => subscription.dispose();
}
