import type {
  ICellData,
  ICommandInfo,
  ICommandService,
  IExecutionOptions,
  Injector,
  IRange,
  Workbook,
  Worksheet,
} from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";
import type { Area } from "../../domain/workbook/address";
import { refuse } from "../host/protocol/HostFailure";

/** The running Univer that the adapter works on. */
export interface UniverParts {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly workbook: Workbook;
  readonly unitId: string;
  /** Hears of the host's own mutations before Univer does, which notes formulas before its listeners are asked. */
  beforeMutation?: (command: ICommandInfo) => void;
}

/** A block as Univer counts it, from 0 and with both ends. */
export function toRange({ row, column, rows, columns }: Area): IRange {
  return { startRow: row - 1, endRow: row + rows - 2, startColumn: column - 1, endColumn: column + columns - 2 };
}

/** A block of Univer, counted from 1. */
export function toArea({ startRow, endRow, startColumn, endColumn }: IRange): Area {
  return {
    row: startRow + 1,
    column: startColumn + 1,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

/** The sheet of that id; a sheet that a person deleted meanwhile is ItemNotFound, as in Excel. */
export function sheetOf({ workbook }: UniverParts, sheet: string): Worksheet {
  return workbook.getSheetBySheetId(sheet) ?? refuse("ItemNotFound", `The sheet ${sheet} is gone.`);
}

/** What a command was given, as the mutation of its id declares it: Univer types it as any object. */
export function paramsOf<P extends object>({ params }: ICommandInfo): Partial<P> {
  return params ?? {};
}

/** A cell to be written: null takes a part away, which Univer's types say of some parts only. */
export function cellWith(parts: { readonly [K in keyof ICellData]?: ICellData[K] | null }): ICellData {
  return parts;
}

/** Members of a part of Univer that its types keep to themselves. */
export function innerOf<T extends object>(part: object): T {
  return part as T;
}

/** True for a change that the host makes for an add-in. */
export function isFromHost(options: IExecutionOptions | undefined): boolean {
  return options?.fromHost === true;
}

/** Changes Univer by one of its mutations: at once, without a step of its undo stack, as add-ins write in Excel. */
export function mutate(parts: UniverParts, id: string, params: object): void {
  const own = { unitId: parts.unitId, ...params };
  parts.beforeMutation?.({ id, params: own });
  const done: unknown = parts.commands.syncExecuteCommand(id, own, { fromHost: true });
  if (done === false) throw new Error(`Univer refused ${id}`);
}

/** What Univer's plugins add to a command of a person: formulas, tables and rules that follow a renamed or deleted sheet. */
export function mutateFollowers(parts: UniverParts, command: string, params: object): void {
  const info = { id: command, params: { unitId: parts.unitId, ...params } };
  for (const { id, params: own } of parts.injector.get(SheetInterceptorService).onCommandExecute(info).redos) {
    mutate(parts, id, own);
  }
}

/** Sheets of Univer have an end: adds rows and columns where a block reaches past it. */
export function ensureSize(parts: UniverParts, sheet: string, area: Area): void {
  const worksheet = sheetOf(parts, sheet);
  const rows = area.row + area.rows - 1;
  const columns = area.column + area.columns - 1;
  if (rows > worksheet.getRowCount())
    mutate(parts, "sheet.mutation.set-worksheet-row-count", { subUnitId: sheet, rowCount: rows + 100 });
  if (columns > worksheet.getColumnCount())
    mutate(parts, "sheet.mutation.set-worksheet-column-count", { subUnitId: sheet, columnCount: columns + 5 });
}
