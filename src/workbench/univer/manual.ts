import type { ICellData, ICommandInfo } from "@univerjs/core";
import { type IActiveDirtyManagerService, SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { paramsOf } from "./UniverParts";

type Cells = Record<string, Record<string, ICellData>>;

function cellsOf(command: ICommandInfo): Cells {
  return paramsOf<{ readonly cellValue: Cells }>(command).cellValue ?? {};
}

/** The written cells that hold formulas: Excel calculates these when they are entered, whatever the mode. */
function onlyFormulas(cells: Cells): Cells {
  const rows = Object.entries(cells).map(([row, line]) => {
    const formulas = Object.entries(line ?? {}).filter(([, cell]) => Boolean(cell?.f) || Boolean(cell?.si));
    return [row, Object.fromEntries(formulas)] as const;
  });
  return Object.fromEntries(rows.filter(([, line]) => Object.keys(line).length > 0));
}

/** True when a command writes a formula. */
export function holdsFormulas(command: ICommandInfo): boolean {
  return Object.keys(onlyFormulas(cellsOf(command))).length > 0;
}

/** In manual mode Univer is told of written formulas only, and of what is asked for by hand. */
export function holdBack(dirty: IActiveDirtyManagerService, isManual: () => boolean): void {
  const get = dirty.get.bind(dirty);
  const held: typeof dirty.get = (id) => {
    const known = get(id) ?? undefined;
    if (!isManual() || known === undefined || id === SetTriggerFormulaCalculationStartMutation.id) return known;
    if (id !== SetRangeValuesMutation.id) return undefined;
    const getDirtyData: typeof known.getDirtyData = (command) =>
      known.getDirtyData({ ...command, params: { ...command.params, cellValue: onlyFormulas(cellsOf(command)) } });
    return { ...known, getDirtyData };
  };
  Object.assign(dirty, { get: held });
}
