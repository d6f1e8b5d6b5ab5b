import type { ICellData, ICommandInfo, IExecutionOptions, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { SetFormulaCalculationResultMutation, SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { paramsOf, type UniverParts } from "./UniverParts";

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

interface Written {
  readonly subUnitId: string;
  readonly cellValue: Cells;
}

function isConstant(cell: Nullable<ICellData>): boolean {
  return Boolean(cell) && !cell?.f && !cell?.si && (cell?.v ?? cell?.p ?? "") !== "";
}

/**
 * A calculation takes a while, and Univer 0.25.1 writes its result also over what was typed meanwhile in the place of the
 * formula. Here a result is dropped where a constant was written since the last but one calculation began.
 */
export function keepTyped({ commands, workbook, unitId }: UniverParts): void {
  let [before, written]: [readonly Written[], Written[]] = [[], []];
  const isWritten = (sheet: string, row: string, column: string) =>
    [...before, ...written].some(({ subUnitId, cellValue }) => subUnitId === sheet && cellValue[+row]?.[+column]);
  const dropStale = (sheet: string, cells: Cells) => {
    const worksheet = workbook.getSheetBySheetId(sheet);
    for (const [row, line] of Object.entries(cells))
      for (const column of Object.keys(line ?? {}))
        if (isConstant(worksheet?.getCellRaw(+row, +column)) && isWritten(sheet, row, column)) delete line?.[+column];
  };
  const note = (command: ICommandInfo, options?: IExecutionOptions) => {
    const { subUnitId = "", cellValue } = paramsOf<Written>(command);
    if (options?.fromFormula !== true && cellValue !== undefined) written.push({ subUnitId, cellValue });
  };
  commands.beforeCommandExecuted((command, options) => {
    if (command.id === SetRangeValuesMutation.id) note(command, options);
    if (command.id === SetFormulaCalculationStartMutation.id) [before, written] = [written, []];
    if (command.id !== SetFormulaCalculationResultMutation.id) return;
    const { unitData } = paramsOf<{ unitData: Record<string, Record<string, Cells>> }>(command);
    for (const [sheet, cells] of Object.entries(unitData?.[unitId] ?? {})) dropStale(sheet, cells ?? {});
  });
}
